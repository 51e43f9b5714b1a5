/** The addresses of the API's answers. Ids are encoded: they hold slashes and signs. */
export const paths = {
  documents: '/api/documents',
  document: (id: string) => `/api/documents/${encodeURIComponent(id)}`,
  entity: (id: string) => `/api/entities/${encodeURIComponent(id)}`,
  graphOfDocument: (id: string) => `/api/graph?document=${encodeURIComponent(id)}`,
  graphOfEntity: (id: string) => `/api/graph?entity=${encodeURIComponent(id)}&depth=1`,
  overview: '/api/graph?overview=true',
  search: (text: string, limit: number) => `/api/search?q=${encodeURIComponent(text)}&limit=${limit}`,
  questions: '/api/queries',
  question: (name: string) => `/api/queries/${encodeURIComponent(name)}`,
  cypher: '/api/cypher',
  schema: '/api/schema',
  trace: (id: string) =>
    `/api/trace?${id.startsWith('instrument:') ? 'instrument' : 'clause'}=${encodeURIComponent(id)}`,
} as const;
