CALL () { MATCH (a1:Article) WHERE a1.sortKey > '' AND a1.publisherKey = $
WITH DISTINCT a1, a1.sortKey AS k1 WHERE k1 > $
WITH a1, k1 ORDER BY k1 LIMIT $
CALL (a1) { MATCH (a1)-[:MENTIONS]->(n2:Entity) WHERE (n2:Organization)
WITH DISTINCT n2, n2.sortKey AS k2 WHERE k2 > $
WITH n2, k2 ORDER BY k2 LIMIT $
 RETURN collect({k: k2, labels: labels(n2), name: n2.name}) AS b1_0 }
CALL (a1) { MATCH (a1)-[:MENTIONS]->(n2:Entity) WHERE (n2:Organization) WITH DISTINCT n2 RETURN count(*) AS b1_1 }
CALL (a1) { MATCH (a1)-[:REPORTS]->(e2:Event) WHERE e2.rank <= 5 AND e2.type IN $
WITH DISTINCT e2, e2.newestKey AS k2 WHERE k2 > $
WITH e2, k2 ORDER BY k2 LIMIT $
 RETURN collect({k: k2, name: e2.name}) AS b1_2 }
CALL (a1) { MATCH (a1)-[m2:MENTIONS]->(n2:Entity) UNWIND range(0, size(m2.starts) - 1) AS i2
WITH DISTINCT a1, i2, m2, n2, right('00000000' + toString(m2.starts[i2]), 8) + '|' + n2.id AS k2 WHERE k2 > $
WITH a1, i2, m2, n2, k2 ORDER BY k2 LIMIT $
 RETURN collect({end: m2.ends[i2], k: k2, same_entity: {labels: labels(n2), name: n2.name}, start: m2.starts[i2], text: m2.texts[i2]}) AS b1_3 }
CALL (a1) { MATCH (a1)-[m2:MENTIONS]->(n2:Entity) UNWIND range(0, size(m2.starts) - 1) AS i2 WITH DISTINCT a1, i2, m2, n2 RETURN count(*) AS b1_4 }
CALL (a1) { MATCH (a1)<-[:FROM_ARTICLE]-(c2:Claim) WHERE c2.retractedAt IS NULL AND c2.modality IN $
WITH DISTINCT c2, c2.sortKey AS k2 WHERE k2 > $
WITH c2, k2 ORDER BY k2 LIMIT $
CALL (c2) { MATCH (c2)-[:ABOUT]->(n3:Entity)
WITH DISTINCT n3, n3.sortKey AS k3 WHERE k3 > $
WITH n3, k3 ORDER BY k3 LIMIT $
 RETURN collect({labels: labels(n3), name: n3.name}) AS b2_0 }
CALL (c2) { MATCH (c2)-[r3:CASTS]->(n3:Entity)
WITH DISTINCT n3, r3, right('0000' + toString(r3.position), 4) AS k3 WHERE k3 > $
WITH n3, r3, k3 ORDER BY k3 LIMIT $
 RETURN collect({harm: r3.harm, role: r3.role, same_entity: {labels: labels(n3), name: n3.name}}) AS b2_1 }
CALL (c2) { MATCH (c2)-[r3:PLACES_AT]->(n3:Place)
WITH DISTINCT n3, n3.sortKey AS k3 WHERE k3 > $
WITH n3, k3 ORDER BY k3 LIMIT $
 RETURN collect({name: n3.name}) AS b2_2 }
 RETURN collect({b2_0: b2_0, b2_1: b2_1, b2_2: b2_2, k: k2, name: c2.name, one_99ee65: [(c2)-[:STATES|COMMENTS_ON]->(t3:Event) | {name: t3.name}][0], one_dc1298: [(c2)-[:STATES|COMMENTS_ON]->(t3:Tie) | {type: t3.type}][0]}) AS b1_5 }
CALL (a1) { MATCH (a1)<-[:FROM_ARTICLE]-(c2:Claim) WHERE c2.retractedAt IS NULL AND c2.modality IN $ WITH DISTINCT c2 RETURN count(*) AS b1_6 }
 RETURN collect({b1_0: b1_0, b1_1: b1_1, b1_2: b1_2, b1_3: b1_3, b1_4: b1_4, b1_5: b1_5, b1_6: b1_6, k: k1, language: a1.language, publishedAt: a1.publishedAt, reviewedAt: a1.reviewedAt, title: a1.title}) AS b0_0 }
RETURN {b0_0: b0_0} AS answer
