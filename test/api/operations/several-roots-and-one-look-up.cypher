CALL () { MATCH (met:Entity) WHERE met.id = $
MATCH (met)-[took:PARTICIPANT|VISITOR|HOST|MEDIATOR]->(e1:Event) WHERE e1.type = 'CONSULT' AND took.standing IN $ AND e1.standing IN $
WITH DISTINCT e1, e1.newestKey AS k1 WHERE k1 > $
WITH e1, k1 ORDER BY k1 LIMIT $
 RETURN collect({k: k1, name: e1.name}) AS b0_0 }
RETURN {b0_0: b0_0} AS answer
