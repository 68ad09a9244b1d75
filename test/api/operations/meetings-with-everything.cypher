CALL () { MATCH (met:Entity) WHERE met.id = $
MATCH (met)-[took:PARTICIPANT|VISITOR|HOST|MEDIATOR]->(e1:Event) WHERE e1.type = 'CONSULT' AND took.standing IN $ AND e1.standing IN $
WITH DISTINCT e1, e1.newestKey AS k1 WHERE k1 > $
WITH e1, k1 ORDER BY k1 LIMIT $
CALL (e1) { MATCH (e1)-[:TOOK_PLACE_AT]->(n2:Place)
WITH DISTINCT n2, n2.sortKey AS k2 WHERE k2 > $
WITH n2, k2 ORDER BY k2 LIMIT $
 RETURN collect({kind: n2.kind, name: n2.name}) AS b1_0 }
CALL (e1) { MATCH (e1)<-[:STATES|COMMENTS_ON]-(c2:Claim) WHERE c2.retractedAt IS NULL
WITH DISTINCT c2, c2.sortKey AS k2 WHERE k2 > $
WITH c2, k2 ORDER BY k2 LIMIT $
 RETURN collect({k: k2, modality: c2.modality, name: c2.name, one_44080a: [(c2)-[:MADE_BY]->(t3:Entity) | {labels: labels(t3), name: t3.name}][0], one_8d357e: [(c2)-[:FROM_ARTICLE]->(t3:Article) | {publisher: t3.publisher, title: t3.title}][0], one_a7aa49: [(c2)-[:VIA]->(t3:Entity) | {labels: labels(t3), name: t3.name}][0], same_evidence: {cue: c2.cue, direct: c2.direct, end: c2.end, quote: c2.quote, start: c2.start}}) AS b1_1 }
CALL (e1) { MATCH (e1)<-[:STATES|COMMENTS_ON]-(c2:Claim) WHERE c2.retractedAt IS NULL WITH DISTINCT c2 RETURN count(*) AS b1_2 }
CALL (e1) { MATCH (e1)<-[r2:PARTICIPANT|VISITOR|HOST|MEDIATOR|ATTACKER|TARGET|VICTIM|INSTRUMENT_OWNER|COMMUNICATOR|RECIPIENT|ACTOR|INVOLVED]-(n2:Entity)
WITH DISTINCT e1, n2, r2, toString(r2.rank) + right('00' + toString(r2.roleRank), 2) + '|' + n2.sortKey AS k2 WHERE k2 > $
WITH e1, n2, r2, k2 ORDER BY k2 LIMIT $
CALL (e1, n2, r2) { MATCH (e1)<-[:STATES]-(c3:Claim)-[:FROM_ARTICLE]->(s3) WHERE c3.retractedAt IS NULL AND c3.attribution = 'ARTICLE' AND c3.modality = 'ASSERTED' AND EXISTS { (c3)-[cast:CASTS]->(n2) WHERE cast.role = type(r2) }
WITH DISTINCT s3, s3.sortKey AS k3 WHERE k3 > $
WITH s3, k3 ORDER BY k3 LIMIT $
 RETURN collect({publisher: s3.publisher}) AS b2_0 }
CALL (e1, n2, r2) { MATCH (e1)<-[:STATES]-(c3:Claim)-[:MADE_BY]->(s3) WHERE c3.retractedAt IS NULL AND c3.polarity = 'AFFIRMS' AND EXISTS { (c3)-[cast:CASTS]->(n2) WHERE cast.role = type(r2) }
WITH DISTINCT s3, s3.sortKey AS k3 WHERE k3 > $
WITH s3, k3 ORDER BY k3 LIMIT $
 RETURN collect({labels: labels(s3), name: s3.name}) AS b2_1 }
CALL (e1, n2, r2) { MATCH (e1)<-[:STATES]-(c3:Claim)-[:MADE_BY]->(s3) WHERE c3.retractedAt IS NULL AND c3.polarity = 'DENIES' AND (EXISTS { (c3)-[cast:CASTS]->(n2) WHERE cast.role = type(r2) } OR (c3.polarity = 'DENIES' AND '*' IN c3.casts))
WITH DISTINCT s3, s3.sortKey AS k3 WHERE k3 > $
WITH s3, k3 ORDER BY k3 LIMIT $
 RETURN collect({labels: labels(s3), name: s3.name}) AS b2_2 }
 RETURN collect({b2_0: b2_0, b2_1: b2_1, b2_2: b2_2, role: type(r2), same_entity: {description: n2.description, labels: labels(n2), name: n2.name}, standing: r2.standing}) AS b1_3 }
CALL (e1) { MATCH (e1)<-[r2:PARTICIPANT|VISITOR|HOST|MEDIATOR|ATTACKER|TARGET|VICTIM|INSTRUMENT_OWNER|COMMUNICATOR|RECIPIENT|ACTOR|INVOLVED]-(n2:Entity) WITH DISTINCT e1, n2, r2 RETURN count(*) AS b1_4 }
 RETURN collect({b1_0: b1_0, b1_1: b1_1, b1_2: b1_2, b1_3: b1_3, b1_4: b1_4, date: e1.date, k: k1, mode: e1.mode, name: e1.name, standing: e1.standing}) AS b0_0 }
CALL () { MATCH (met:Entity) WHERE met.id = $
MATCH (met)-[took:PARTICIPANT|VISITOR|HOST|MEDIATOR]->(e1:Event) WHERE e1.type = 'CONSULT' AND took.standing IN $ AND e1.standing IN $ WITH DISTINCT e1 RETURN count(*) AS b0_1 }
RETURN {b0_0: b0_0, b0_1: b0_1} AS answer
