CALL () { CALL () { MATCH (principal:Entity) WHERE principal.id = $ MATCH way = (principal)<-[:PART_OF|WORKS_FOR*0..3]-(a:Entity)
WHERE (a:Organization OR a.id = principal.id) AND all(step IN relationships(way) WHERE step.rank <= 1 AND step.former = false)
RETURN collect(DISTINCT a.id) AS agents1 }
MATCH (agent:Entity) WHERE agent.id IN agents1
MATCH (agent)-[part:ATTACKER]->(e1:Event) WHERE part.standing IN $ AND e1.type = 'ASSAULT' AND e1.rank <= 5 WITH e1, agents1, min(part.rank) AS best1
WITH DISTINCT agents1, best1, e1, e1.newestKey AS k1 WHERE k1 > $
WITH agents1, best1, e1, k1 ORDER BY k1 LIMIT $
 RETURN collect({best: best1, k: k1}) AS b0_0 }
CALL () { CALL () { MATCH (principal:Entity) WHERE principal.id = $ MATCH way = (principal)<-[:PART_OF|WORKS_FOR*0..3]-(a:Entity)
WHERE (a:Organization OR a.id = principal.id) AND all(step IN relationships(way) WHERE step.rank <= 1 AND step.former = false)
RETURN collect(DISTINCT a.id) AS agents1 }
MATCH (agent:Entity) WHERE agent.id IN agents1
MATCH (agent)-[part:ATTACKER]->(e1:Event) WHERE part.standing IN $ AND e1.type = 'ASSAULT' AND e1.rank <= 5 WITH e1, agents1, min(part.rank) AS best1 WITH DISTINCT agents1, best1, e1 RETURN count(*) AS b0_1 }
RETURN {b0_0: b0_0, b0_1: b0_1} AS answer
