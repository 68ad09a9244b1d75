import { createHash } from 'node:crypto'

const STYLE = `
body { font: 17px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
pre { background: #f4f4f2; padding: 1rem; overflow-x: auto; font-size: 14px }
a { color: #0b57a4 }
@media (prefers-color-scheme: dark) { body { color: #e8e8e6; background: #161616 } pre { background: #242424 } a { color: #8ab8f0 } }
`

/** Nothing runs on the page and nothing is loaded; the one style sheet is known by its hash. */
export const LANDING_PAGE_CSP = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const QUERY = `{ attacks(attributedTo: {name: \\"Ukraine\\"}, first: 3) { nodes { standing event { name date } attributions { nodes { summary evidence { quote } article { publisher } } } } } }`

/** The text at `/`. `port` is where this very server listens. */
export function landingPage(port: number): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Newsgraph</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Newsgraph</h1>
<p>A graph of people, organisations, places and events, read out of news articles. It never stores a bare fact:
every edge is there because somebody says so, and the answer names who, how firmly, and in which words.</p>
<p>Ask it over GraphQL at <code>/graphql</code>. Which attacks is Ukraine said to have carried out, and according to whom?</p>
<pre>${escapeHtml(command(port))}</pre>
<p>The API: <a href="/schema.graphql">schema.graphql</a>; for client caches <a href="/possible-types.json">possible-types.json</a>.
For operators: <a href="/healthz">/healthz</a>, <a href="/readyz">/readyz</a>, <a href="/metrics">/metrics</a>.</p>
</body>
</html>
`
}

function command(port: number): string {
  return `curl http://localhost:${port}/graphql --header 'content-type: application/json' \\
  --data '{"query":"${QUERY}"}'`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
