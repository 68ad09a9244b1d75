CALL () { CALL () { MATCH (principal:Entity) WHERE principal.id = $ MATCH way = (principal)<-[:PART_OF|WORKS_FOR*0..3]-(a:Entity)
WHERE (a:Organization OR a.id = principal.id) AND all(step IN relationships(way) WHERE step.rank <= 1 AND step.former = false)
RETURN collect(DISTINCT a.id) AS agents1 }
MATCH (agent:Entity) WHERE agent.id IN agents1
MATCH (agent)-[part:ATTACKER]->(e1:Event) WHERE part.standing IN $ AND e1.type = 'ASSAULT' AND e1.rank <= 5 WITH e1, agents1, min(part.rank) AS best1
WITH DISTINCT agents1, best1, e1, e1.newestKey AS k1 WHERE k1 > $
WITH agents1, best1, e1, k1 ORDER BY k1 LIMIT $
CALL (agents1, best1, e1) { MATCH (e1)-[:TOOK_PLACE_AT]->(n2:Place)
WITH DISTINCT n2, n2.sortKey AS k2 WHERE k2 > $
WITH n2, k2 ORDER BY k2 LIMIT $
 RETURN collect({name: n2.name}) AS b1_0 }
CALL (agents1, best1, e1) { MATCH (e1)<-[:REPORTS]-(a2:Article)
WITH DISTINCT a2, a2.sortKey AS k2 WHERE k2 > $
WITH a2, k2 ORDER BY k2 LIMIT $
 RETURN collect({basedOn: a2.basedOn, k: k2, title: a2.title}) AS b1_1 }
CALL (agents1, best1, e1) { MATCH (e1)<-[:STATES|COMMENTS_ON]-(c2:Claim) WHERE (EXISTS { (c2)-[cast:CASTS]->(:Entity) WHERE cast.role = 'ATTACKER' }
OR (c2.polarity = 'DENIES' AND '*' IN c2.casts) OR c2.modality = 'NO_COMMENT') AND c2.retractedAt IS NULL
WITH DISTINCT c2, c2.sortKey AS k2 WHERE k2 > $
WITH c2, k2 ORDER BY k2 LIMIT $
 RETURN collect({attribution: c2.attribution, k: k2, kind: c2.kind, modality: c2.modality, name: c2.name, one_44080a: [(c2)-[:MADE_BY]->(t3:Entity) | {labels: labels(t3), name: t3.name}][0]}) AS b1_2 }
CALL (agents1, best1, e1) { MATCH (e1)<-[r2:ATTACKER]-(n2:Entity)
WITH DISTINCT e1, n2, r2, toString(r2.rank) + right('00' + toString(r2.roleRank), 2) + '|' + n2.sortKey AS k2 WHERE k2 > $
WITH e1, n2, r2, k2 ORDER BY k2 LIMIT $
 RETURN collect({same_entity: {labels: labels(n2), name: n2.name}}) AS b1_3 }
CALL (agents1, best1, e1) { MATCH (e1)<-[r2:ATTACKER]-(n2:Entity) WHERE n2.id IN agents1
WITH DISTINCT e1, n2, r2, toString(r2.rank) + right('00' + toString(r2.roleRank), 2) + '|' + n2.sortKey AS k2 WHERE k2 > $
WITH e1, n2, r2, k2 ORDER BY k2 LIMIT $
CALL (e1, n2, r2) { MATCH (e1)<-[:STATES]-(c3:Claim) WHERE (EXISTS { (c3)-[cast:CASTS]->(n2) WHERE cast.role = type(r2) } OR (c3.polarity = 'DENIES' AND '*' IN c3.casts)) AND c3.retractedAt IS NULL
WITH DISTINCT c3, c3.sortKey AS k3 WHERE k3 > $
WITH c3, k3 ORDER BY k3 LIMIT $
 RETURN collect({k: k3, name: c3.name, same_evidence: {quote: c3.quote}}) AS b2_0 }
CALL (e1, n2, r2) { MATCH (e1)<-[:STATES]-(c3:Claim)-[:FROM_ARTICLE]->(s3) WHERE c3.retractedAt IS NULL AND c3.attribution = 'ARTICLE' AND c3.modality = 'ASSERTED' AND EXISTS { (c3)-[cast:CASTS]->(n2) WHERE cast.role = type(r2) }
WITH DISTINCT s3, s3.sortKey AS k3 WHERE k3 > $
WITH s3, k3 ORDER BY k3 LIMIT $
 RETURN collect({publisher: s3.publisher}) AS b2_1 }
CALL (e1, n2, r2) { MATCH (e1)<-[:STATES]-(c3:Claim)-[:MADE_BY]->(s3) WHERE c3.retractedAt IS NULL AND c3.polarity = 'AFFIRMS' AND EXISTS { (c3)-[cast:CASTS]->(n2) WHERE cast.role = type(r2) }
WITH DISTINCT s3, s3.sortKey AS k3 WHERE k3 > $
WITH s3, k3 ORDER BY k3 LIMIT $
 RETURN collect({labels: labels(s3), name: s3.name}) AS b2_2 }
CALL (e1, n2, r2) { MATCH (e1)<-[:STATES]-(c3:Claim)-[:MADE_BY]->(s3) WHERE c3.retractedAt IS NULL AND c3.polarity = 'DENIES' AND (EXISTS { (c3)-[cast:CASTS]->(n2) WHERE cast.role = type(r2) } OR (c3.polarity = 'DENIES' AND '*' IN c3.casts))
WITH DISTINCT s3, s3.sortKey AS k3 WHERE k3 > $
WITH s3, k3 ORDER BY k3 LIMIT $
 RETURN collect({labels: labels(s3), name: s3.name}) AS b2_3 }
 RETURN collect({b2_0: b2_0, b2_1: b2_1, b2_2: b2_2, b2_3: b2_3, id: r2.id, role: type(r2), same_entity: {labels: labels(n2), name: n2.name}, standing: r2.standing}) AS b1_4 }
CALL (agents1, best1, e1) { MATCH (e1)<-[r2:VICTIM|TARGET]-(n2:Entity)
WITH DISTINCT e1, n2, r2, toString(r2.rank) + right('00' + toString(r2.roleRank), 2) + '|' + n2.sortKey AS k2 WHERE k2 > $
WITH e1, n2, r2, k2 ORDER BY k2 LIMIT $
 RETURN collect({harm: r2.harm, same_entity: {labels: labels(n2), name: n2.name}, standing: r2.standing}) AS b1_5 }
 RETURN collect({b1_2: b1_2, b1_3: b1_3, b1_4: b1_4, b1_5: b1_5, best: best1, k: k1, same_event: {b1_0: b1_0, b1_1: b1_1, date: e1.date, name: e1.name}}) AS b0_0 }
RETURN {b0_0: b0_0} AS answer
