CALL () { MATCH (n1:Entity) WHERE n1.id = $ WITH DISTINCT n1 CALL (n1) { MATCH (n1)<-[m2:MENTIONS]-(a2:Article) UNWIND range(0, size(m2.starts) - 1) AS i2
WITH DISTINCT a2, i2, m2, n1, a2.sortKey + '|' + right('00000000' + toString(m2.starts[i2]), 8) AS k2 WHERE k2 > $
WITH a2, i2, m2, n1, k2 ORDER BY k2 LIMIT $
 RETURN collect({k: k2, same_article: {title: a2.title}, start: m2.starts[i2], text: m2.texts[i2]}) AS b1_0 }
CALL (n1) { MATCH (n1)<-[m2:MENTIONS]-(a2:Article) UNWIND range(0, size(m2.starts) - 1) AS i2 WITH DISTINCT a2, i2, m2, n1 RETURN count(*) AS b1_1 }
CALL (n1) { WITH n1 WHERE n1:Person MATCH (n1)-[mine2:PARTICIPANT|VISITOR|HOST|MEDIATOR]->(e2:Event)<-[theirs2:PARTICIPANT|VISITOR|HOST|MEDIATOR]-(o2:Entity) WHERE e2.type = 'CONSULT' AND o2.id <> n1.id AND mine2.standing IN $ AND theirs2.standing IN $ AND e2.standing IN $
WITH n1, o2, collect(DISTINCT e2) AS met2, min(e2.newestKey + ' ' + coalesce(e2.date, '')) AS last2 WITH DISTINCT last2, met2, o2 RETURN count(*) AS b1_2 }
CALL (n1) { WITH n1 WHERE n1:Place MATCH p2 = (n1)<-[:LOCATED_IN*0..6]-(l2:Place)
WHERE all(step IN relationships(p2) WHERE step.rank <= 1 AND step.former = false) MATCH (l2)<-[:TOOK_PLACE_AT]-(e2:Event) WHERE e2.rank <= 5 AND e2.type IN $
WITH DISTINCT e2, e2.newestKey AS k2 WHERE k2 > $
WITH e2, k2 ORDER BY k2 LIMIT $
 RETURN collect({k: k2, name: e2.name}) AS b1_3 }
CALL (n1) { WITH n1 WHERE n1:Place MATCH p2 = (n1)<-[:LOCATED_IN*0..6]-(l2:Place)
WHERE all(step IN relationships(p2) WHERE step.rank <= 1 AND step.former = false) MATCH (l2)<-[:TOOK_PLACE_AT]-(e2:Event) WHERE e2.rank <= 5 AND e2.type IN $ WITH DISTINCT e2 RETURN count(*) AS b1_4 }
 RETURN collect({aliases: n1.aliases, b1_0: b1_0, b1_1: b1_1, b1_2: b1_2, b1_3: b1_3, b1_4: b1_4, kind: n1.kind, labels: labels(n1), name: n1.name, wikidataId: n1.wikidataId}) AS b0_0 }
RETURN {b0_0: b0_0} AS answer
