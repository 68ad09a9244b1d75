CALL () { MATCH (place:Place) WHERE place.id = $
MATCH way = (place)<-[:LOCATED_IN*0..6]-(within:Place)
WHERE all(step IN relationships(way) WHERE step.rank <= 1 AND step.former = false)
MATCH (within)<-[:TOOK_PLACE_AT]-(e1:Event) WHERE e1.rank <= 5 AND e1.dateEnd >= $ AND e1.dateStart <= $
WITH DISTINCT e1, e1.oldestKey AS k1 WHERE k1 > $
WITH e1, k1 ORDER BY k1 LIMIT $
CALL (e1) { MATCH (e1)-[:TOOK_PLACE_AT]->(n2:Place)
WITH DISTINCT n2, n2.sortKey AS k2 WHERE k2 > $
WITH n2, k2 ORDER BY k2 LIMIT $
 RETURN collect({name: n2.name}) AS b1_0 }
 RETURN collect({b1_0: b1_0, date: e1.date, k: k1, name: e1.name, standing: e1.standing, type: e1.type}) AS b0_0 }
CALL () { MATCH (place:Place) WHERE place.id = $
MATCH way = (place)<-[:LOCATED_IN*0..6]-(within:Place)
WHERE all(step IN relationships(way) WHERE step.rank <= 1 AND step.former = false)
MATCH (within)<-[:TOOK_PLACE_AT]-(e1:Event) WHERE e1.rank <= 5 AND e1.dateEnd >= $ AND e1.dateStart <= $ WITH DISTINCT e1 RETURN count(*) AS b0_1 }
RETURN {b0_0: b0_0, b0_1: b0_1} AS answer
