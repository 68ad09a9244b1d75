import type { Command } from 'commander'

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the graph over GraphQL, as `npm start` does')
    .action(async () => {
      await import('../main.ts')
    })
}
