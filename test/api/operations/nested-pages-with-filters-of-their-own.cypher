CALL () { MATCH (n1:Person) WHERE n1.sortKey > ''
WITH DISTINCT n1, n1.sortKey AS k1 WHERE k1 > $
WITH n1, k1 ORDER BY k1 LIMIT $
CALL (n1) { CALL (n1) { MATCH (n1)<-[:CASTS|PLACES_AT|ABOUT]-(c2:Claim) RETURN c2.id AS either UNION MATCH (n1)<-[:FROM|TO]-(:Tie)<-[:STATES|COMMENTS_ON]-(c2:Claim) RETURN c2.id AS either }
MATCH (c2:Claim) WHERE c2.id = either AND c2.retractedAt IS NULL AND EXISTS { (c2)-[:MADE_BY]->(saying:Entity) WHERE saying.id = $ }
WITH DISTINCT c2, c2.sortKey AS k2 WHERE k2 > $
WITH c2, k2 ORDER BY k2 LIMIT $
 RETURN collect({content: c2.content, k: k2}) AS b1_0 }
CALL (n1) { CALL (n1) { MATCH (n1)<-[:CASTS|PLACES_AT|ABOUT]-(c2:Claim) RETURN c2.id AS either UNION MATCH (n1)<-[:FROM|TO]-(:Tie)<-[:STATES|COMMENTS_ON]-(c2:Claim) RETURN c2.id AS either }
MATCH (c2:Claim) WHERE c2.id = either AND c2.retractedAt IS NULL AND EXISTS { (c2)-[:MADE_BY]->(saying:Entity) WHERE saying.id = $ } WITH DISTINCT c2 RETURN count(*) AS b1_1 }
CALL (n1) { MATCH (n1)-[r2:PARTICIPANT|VISITOR|HOST|MEDIATOR|ATTACKER|TARGET|VICTIM|INSTRUMENT_OWNER|COMMUNICATOR|RECIPIENT|ACTOR|INVOLVED]->(e2:Event) WHERE e2.rank <= 5 AND e2.dateStart <= $ AND r2.standing IN $
WITH DISTINCT e2, n1, r2, e2.newestKey + '|' + right('00' + toString(r2.roleRank), 2) AS k2 WHERE k2 > $
WITH e2, n1, r2, k2 ORDER BY k2 LIMIT $
CALL (e2, n1, r2) { MATCH (e2)<-[r3:VICTIM]-(n3:Entity)
WITH DISTINCT e2, n3, r3, toString(r3.rank) + right('00' + toString(r3.roleRank), 2) + '|' + n3.sortKey AS k3 WHERE k3 > $
WITH e2, n3, r3, k3 ORDER BY k3 LIMIT $
 RETURN collect({same_entity: {labels: labels(n3), name: n3.name}}) AS b2_0 }
 RETURN collect({k: k2, role: type(r2), same_event: {b2_0: b2_0, name: e2.name}}) AS b1_2 }
CALL (n1) { MATCH (n1)<-[:MADE_BY]-(c2:Claim) WHERE c2.retractedAt IS NULL AND c2.kind = $ AND c2.saidEnd >= $
WITH DISTINCT c2, c2.sortKey AS k2 WHERE k2 > $
WITH c2, k2 ORDER BY k2 LIMIT $
 RETURN collect({content: c2.content, k: k2}) AS b1_3 }
 RETURN collect({b1_0: b1_0, b1_1: b1_1, b1_2: b1_2, b1_3: b1_3, k: k1, labels: labels(n1), name: n1.name}) AS b0_0 }
RETURN {b0_0: b0_0} AS answer
