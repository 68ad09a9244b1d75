/**
 * `node supervise.mjs COMMAND ARG…`: runs a command that must not outlive whoever started it, even where that one is killed
 * with -9. Standard input is a pipe that its starter holds open; the system closes it when the starter ends, however it ends.
 */
import { spawn } from 'node:child_process'

// Whoever kills all processes named `node` is not to kill this one together with its starter.
process.title = 'newsgraph-guard'
const [command, ...args] = process.argv.slice(2)
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
child.once('error', ({ message }) => {
  console.error(message)
  process.exit(127)
})
let isEnding = false
child.once('exit', (code) => {
  if (isEnding) killGroup()
  process.exit(code ?? 1)
})

for (const ending of ['end', 'close', 'error']) process.stdin.once(ending, end)
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.once(signal, end)
process.stdin.resume()

/** The command first, so that its end is seen: otherwise it stays in the list of processes where nobody clears up. */
function end() {
  isEnding = true
  child.kill('SIGKILL')
}

/** Whatever the command has started in turn: it is in the group that this process leads. Windows has no groups. */
function killGroup() {
  try {
    process.kill(-process.pid, 'SIGKILL')
  } catch {}
}
