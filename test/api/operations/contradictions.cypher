CALL () { MATCH (n1:Entity) WHERE n1.id = $ WITH DISTINCT n1 CALL (n1) { MATCH (n1)<-[h2:FROM|TO]-(t2:Tie)-[g2:FROM|TO]->(o2:Entity) WHERE type(h2) <> type(g2) AND t2.rank <= 5 AND t2.type IN $ AND (type(h2) = $ OR t2.type = 'FAMILY_OF')
WITH DISTINCT o2, t2, t2.type + '|' + toString(t2.rank) + '|' + o2.sortKey + '|' + t2.id AS k2 WHERE k2 > $
WITH o2, t2, k2 ORDER BY k2 LIMIT $
CALL (o2, t2) { MATCH (t2)<-[:STATES|COMMENTS_ON]-(c3:Claim) WHERE c3.retractedAt IS NULL
WITH DISTINCT c3, c3.sortKey AS k3 WHERE k3 > $
WITH c3, k3 ORDER BY k3 LIMIT $
CALL (c3) { CALL (c3) { MATCH (c3)-[:STATES]->(fact)<-[:STATES]-(c4:Claim)
WHERE c3.retractedAt IS NULL AND c4.retractedAt IS NULL AND ((c3.polarity = 'DENIES' AND c4.polarity IN ['AFFIRMS', 'PLANS']
AND ('*' IN c3.casts OR any(text IN c3.casts WHERE text IN c4.casts))) OR (c4.polarity = 'DENIES' AND c3.polarity IN ['AFFIRMS', 'PLANS']
AND ('*' IN c4.casts OR any(text IN c4.casts WHERE text IN c3.casts)))) RETURN c4.id AS either UNION MATCH (c3)-[:STATES]->(mine:Tie)-[:FROM]->(owned:Entity)<-[:FROM]-(theirs:Tie)<-[:STATES]-(c4:Claim)
MATCH (mine)-[:TO]->(here:Entity) MATCH (theirs)-[:TO]->(there:Entity)
WHERE c3.retractedAt IS NULL AND c4.retractedAt IS NULL AND mine.type IN $ AND theirs.type = mine.type
AND mine.former = false AND theirs.former = false AND here.id <> there.id
AND c3.polarity IN ['AFFIRMS', 'PLANS'] AND c4.polarity IN ['AFFIRMS', 'PLANS'] RETURN c4.id AS either }
MATCH (c4:Claim) WHERE c4.id = either
WITH DISTINCT c4, c4.sortKey AS k4 WHERE k4 > $
WITH c4, k4 ORDER BY k4 LIMIT $
 RETURN collect({k: k4, name: c4.name}) AS b3_0 }
CALL (c3) { CALL (c3) { MATCH (c3)-[:STATES]->(fact)<-[:STATES]-(c4:Claim)
WHERE c3.retractedAt IS NULL AND c4.retractedAt IS NULL AND ((c3.polarity = 'DENIES' AND c4.polarity IN ['AFFIRMS', 'PLANS']
AND ('*' IN c3.casts OR any(text IN c3.casts WHERE text IN c4.casts))) OR (c4.polarity = 'DENIES' AND c3.polarity IN ['AFFIRMS', 'PLANS']
AND ('*' IN c4.casts OR any(text IN c4.casts WHERE text IN c3.casts)))) RETURN c4.id AS either UNION MATCH (c3)-[:STATES]->(mine:Tie)-[:FROM]->(owned:Entity)<-[:FROM]-(theirs:Tie)<-[:STATES]-(c4:Claim)
MATCH (mine)-[:TO]->(here:Entity) MATCH (theirs)-[:TO]->(there:Entity)
WHERE c3.retractedAt IS NULL AND c4.retractedAt IS NULL AND mine.type IN $ AND theirs.type = mine.type
AND mine.former = false AND theirs.former = false AND here.id <> there.id
AND c3.polarity IN ['AFFIRMS', 'PLANS'] AND c4.polarity IN ['AFFIRMS', 'PLANS'] RETURN c4.id AS either }
MATCH (c4:Claim) WHERE c4.id = either WITH DISTINCT c4 RETURN count(*) AS b3_1 }
CALL (c3) { MATCH (c3)-[:STATES]->(fact)<-[:STATES]-(c4:Claim)
WHERE c3.retractedAt IS NULL AND c4.retractedAt IS NULL AND c4.polarity = c3.polarity
AND c4.voice <> c3.voice AND any(text IN c3.casts WHERE text IN c4.casts)
WITH DISTINCT c4, c4.sortKey AS k4 WHERE k4 > $
WITH c4, k4 ORDER BY k4 LIMIT $
 RETURN collect({k: k4, name: c4.name}) AS b3_2 }
 RETURN collect({b3_0: b3_0, b3_1: b3_1, b3_2: b3_2, content: c3.content, k: k3, kind: c3.kind, madeOn: c3.madeOn, modality: c3.modality, name: c3.name, same_retraction: CASE WHEN c3.retractedAt IS NULL THEN null ELSE {retractionReason: c3.retractionReason} END}) AS b2_0 }
 RETURN collect({b2_0: b2_0, date: t2.date, k: k2, one_a9807b: [(t2)-[:TO]->(t3:Entity) | {labels: labels(t3), name: t3.name}][0], one_f2d76b: [(t2)-[:FROM]->(t3:Entity) | {labels: labels(t3), name: t3.name}][0], standing: t2.standing, title: t2.title, type: t2.type}) AS b1_0 }
 RETURN collect({b1_0: b1_0, kind: n1.kind, name: n1.name}) AS b0_0 }
RETURN {b0_0: b0_0} AS answer
