/** A small annotation document about people who do not exist: one meeting, told by the article. */
export function meetingDocument({
  day = '2033-05-17',
  title = 'Two ministers meet',
} = {}): Record<string, unknown> {
  return {
    version: 1,
    reader: { name: 'hand', version: '1' },
    review: { at: '2033-05-18T09:00:00Z', by: 'an editor' },
    article: {
      title,
      publisher: 'The Daily Freedonian',
      url: `https://example.org/${day}/${encodeURIComponent(title)}`,
      publishedAt: `${day}T18:00:00Z`,
      text: 'Bob Roland met Leo Trentino in Sylvania City.',
    },
    entities: [
      { ref: 'roland', type: 'PERSON', name: 'Bob Roland' },
      { ref: 'trentino', type: 'PERSON', name: 'Leo Trentino' },
      { ref: 'city', type: 'PLACE', kind: 'CITY', name: 'Sylvania City' },
    ],
    mentions: [
      { entity: 'roland', quote: 'Bob Roland' },
      { entity: 'trentino', quote: 'Leo Trentino' },
      { entity: 'city', quote: 'Sylvania City' },
    ],
    events: [
      {
        ref: 'talks',
        type: 'CONSULT',
        mode: 'visit',
        date: day,
        name: 'Meeting of Bob Roland and Leo Trentino',
      },
    ],
    claims: [
      {
        kind: 'STATEMENT',
        attribution: 'ARTICLE',
        modality: 'ASSERTED',
        event: 'talks',
        content: 'Bob Roland met Leo Trentino in Sylvania City',
        roles: [
          { entity: 'roland', role: 'VISITOR' },
          { entity: 'trentino', role: 'HOST' },
        ],
        places: ['city'],
        evidence: { quote: 'Bob Roland met Leo Trentino in Sylvania City.' },
      },
    ],
  }
}
