CALL () { MATCH (n1:Article) WITH DISTINCT n1 RETURN count(*) AS b0_0 }
CALL () { MATCH (n1:Claim) WHERE n1.retractedAt IS NULL WITH DISTINCT n1 RETURN count(*) AS b0_1 }
CALL () { MATCH (n1:Event) WHERE n1.rank <= 5 WITH DISTINCT n1 RETURN count(*) AS b0_2 }
CALL () { MATCH (n1:Organization) WITH DISTINCT n1 RETURN count(*) AS b0_3 }
CALL () { MATCH (n1:Person) WITH DISTINCT n1 RETURN count(*) AS b0_4 }
CALL () { MATCH (n1:Place) WITH DISTINCT n1 RETURN count(*) AS b0_5 }
RETURN {same_stats: {b0_0: b0_0, b0_1: b0_1, b0_2: b0_2, b0_3: b0_3, b0_4: b0_4, b0_5: b0_5}} AS answer
