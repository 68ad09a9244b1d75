CALL () { MATCH (n1:Entity) WHERE n1.id = $ WITH DISTINCT n1 CALL (n1) { MATCH (n1)-[mine2:PARTICIPANT|VISITOR|HOST|MEDIATOR]->(e2:Event)<-[theirs2:PARTICIPANT|VISITOR|HOST|MEDIATOR]-(o2:Entity) WHERE e2.type = 'CONSULT' AND o2.id <> n1.id AND mine2.standing IN $ AND theirs2.standing IN $ AND e2.standing IN $ AND e2.dateEnd >= $
WITH n1, o2, collect(DISTINCT e2) AS met2, min(e2.newestKey + ' ' + coalesce(e2.date, '')) AS last2
WITH DISTINCT last2, met2, o2, last2 + '|' + o2.id AS k2 WHERE k2 > $
WITH last2, met2, o2, k2 ORDER BY k2 LIMIT $
CALL (last2, met2, o2) { UNWIND met2 AS e3
WITH DISTINCT e3, e3.newestKey AS k3 WHERE k3 > $
WITH e3, k3 ORDER BY k3 LIMIT $
CALL (e3) { MATCH (e3)-[:TOOK_PLACE_AT]->(n4:Place)
WITH DISTINCT n4, n4.sortKey AS k4 WHERE k4 > $
WITH n4, k4 ORDER BY k4 LIMIT $
 RETURN collect({name: n4.name}) AS b3_0 }
 RETURN collect({b3_0: b3_0, k: k3, name: e3.name}) AS b2_0 }
CALL (last2, met2, o2) { UNWIND met2 AS e3 WITH DISTINCT e3 RETURN count(*) AS b2_1 }
 RETURN collect({b2_0: b2_0, b2_1: b2_1, k: k2, last: last2, same_with: {labels: labels(o2), name: o2.name}}) AS b1_0 }
CALL (n1) { MATCH (n1)-[mine2:PARTICIPANT|VISITOR|HOST|MEDIATOR]->(e2:Event)<-[theirs2:PARTICIPANT|VISITOR|HOST|MEDIATOR]-(o2:Entity) WHERE e2.type = 'CONSULT' AND o2.id <> n1.id AND mine2.standing IN $ AND theirs2.standing IN $ AND e2.standing IN $ AND e2.dateEnd >= $
WITH n1, o2, collect(DISTINCT e2) AS met2, min(e2.newestKey + ' ' + coalesce(e2.date, '')) AS last2 WITH DISTINCT last2, met2, o2 RETURN count(*) AS b1_1 }
 RETURN collect({b1_0: b1_0, b1_1: b1_1}) AS b0_0 }
RETURN {b0_0: b0_0} AS answer
