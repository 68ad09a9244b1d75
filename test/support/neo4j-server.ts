import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import neo4j from 'neo4j-driver'

const run = promisify(execFile)
const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
const START_DEADLINE = 120_000
const STOP_DEADLINE = 15_000

export interface Neo4jServer {
  readonly uri: string
  readonly user: string
  readonly password: string
  stop(): Promise<void>
}

/** What differs between the two lines of releases. */
interface Release {
  readonly mainClass: string
  readonly oldestJava: number
  readonly newestJava: number
  /** Without it a stop takes 12 seconds; the other line's form keeps the server from starting. */
  readonly quickStop: string
}

function releaseOf(version: string): Release {
  const setting = 'internal.dbms.bolt.netty_server_shutdown_quiet_period'
  if (version.startsWith('5.')) {
    const mainClass = 'org.neo4j.server.CommunityEntryPoint'
    return { mainClass, oldestJava: 17, newestJava: 21, quickStop: `${setting}=0` }
  }
  const mainClass = 'org.neo4j.server.Neo4jCommunity'
  return { mainClass, oldestJava: 21, newestJava: 99, quickStop: `${setting}_duration=0s` }
}

/**
 * Starts a Neo4j Community server of its own from the jars of Maven Central, with an empty graph in a temporary folder.
 * Needs Maven and a fitting Java; throws a clear error where it cannot run.
 */
export async function startNeo4jServer(version: string): Promise<Neo4jServer> {
  const release = releaseOf(version)
  const java = await findJava(version, release)
  const jars = await fetchJars(version)
  const home = await mkdtemp(join(tmpdir(), 'newsgraph-neo4j-'))
  const password = randomBytes(12).toString('hex')
  const [bolt, http] = await freePorts()
  await mkdir(join(home, 'conf'))
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(bolt, http, release))
  await run(
    java,
    ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
  )
  const server = await spawnServer(java, jars, home, release)
  const connection = { uri: `bolt://127.0.0.1:${bolt}`, user: 'neo4j', password }
  const stop = async () => {
    await server.stop()
    await rm(home, { recursive: true, force: true })
  }
  try {
    await untilReady(connection, server.exited)
  } catch (error) {
    const log = await readFile(server.log, 'utf8').catch(() => '')
    await stop()
    throw new Error(`Neo4j ${version} did not start:\n${log.slice(-2_000)}`, { cause: error })
  }
  return { ...connection, stop }
}

function configuration(bolt: number, http: number, release: Release): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    `server.http.listen_address=127.0.0.1:${http}`,
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=128m',
    'db.tx_log.rotation.retention_policy=keep_none',
    'db.tx_log.preallocate=false',
    release.quickStop,
    '',
  ].join('\n')
}

interface Spawned {
  readonly log: string
  readonly exited: () => boolean
  stop(): Promise<void>
}

async function spawnServer(java: string, jars: string, home: string, release: Release): Promise<Spawned> {
  const log = join(home, 'console.log')
  const output = await open(log, 'w')
  const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch']
  const child = spawn(
    java,
    [
      ...['-Xms128m', '-Xmx768m', '-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError'],
      '--enable-native-access=ALL-UNNAMED',
      ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
      ...['-Dlog4j2.disable.jmx=true', '-Dfile.encoding=UTF-8', '-cp', join(jars, '*'), release.mainClass],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    ],
    { stdio: ['ignore', output.fd, output.fd] },
  )
  await output.close()
  const killWithParent = () => child.kill('SIGKILL')
  process.once('exit', killWithParent)
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    log,
    exited: () => child.exitCode !== null || child.signalCode !== null,
    stop: async () => {
      child.kill('SIGTERM')
      const killed = setTimeout(() => child.kill('SIGKILL'), STOP_DEADLINE)
      await exit
      clearTimeout(killed)
      process.removeListener('exit', killWithParent)
    },
  }
}

/** An open port is not yet a server that answers. */
async function untilReady(connection: Omit<Neo4jServer, 'stop'>, exited: () => boolean): Promise<void> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password))
  const ends = performance.now() + START_DEADLINE
  try {
    for (;;) {
      if (exited()) throw new Error('the server ended while it was starting')
      try {
        await driver.verifyConnectivity({ database: 'neo4j' })
        return
      } catch (error) {
        if (performance.now() > ends) throw error
        await pause(250)
      }
    }
  } finally {
    await driver.close()
  }
}

/** The folder with the server's jars; fetched by Maven at the first use, then kept. */
async function fetchJars(version: string): Promise<string> {
  const folder = join(homedir(), '.cache', 'newsgraph', 'neo4j', version)
  const jars = join(folder, 'lib')
  const complete = join(folder, 'complete')
  if (existsSync(complete)) return jars
  await rm(jars, { recursive: true, force: true })
  await mkdir(jars, { recursive: true })
  const pom = join(folder, 'pom.xml')
  await writeFile(pom, pomFor(version))
  const goal = [COPY_DEPENDENCIES, '-DincludeScope=runtime', `-DoutputDirectory=${jars}`]
  try {
    await run('mvn', ['-q', '-B', '-f', pom, ...goal])
  } catch (error) {
    throw new Error(`Maven could not fetch Neo4j ${version}; the tests on Neo4j need mvn and Maven Central`, {
      cause: error,
    })
  }
  await writeFile(complete, '')
  return jars
}

function pomFor(version: string): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>newsgraph</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`
}

async function findJava(version: string, { oldestJava, newestJava }: Release): Promise<string> {
  const installed = await readdir('/usr/lib/jvm').catch(() => [])
  const homes = [process.env.JAVA_HOME ?? '', ...installed.map((name) => join('/usr/lib/jvm', name))]
  const candidates = homes.map((home) => join(home, 'bin', 'java')).filter((java) => existsSync(java))
  for (const java of [...candidates, 'java']) {
    const major = await javaMajor(java)
    if (major !== null && major >= oldestJava && major <= newestJava) return java
  }
  throw new Error(`Neo4j ${version} needs Java ${oldestJava} or later; set JAVA_HOME`)
}

async function javaMajor(java: string): Promise<number | null> {
  const { stderr } = await run(java, ['-version']).catch(() => ({ stderr: '' }))
  const major = / version "(\d+)/.exec(stderr)?.[1]
  return major === undefined ? null : Number(major)
}

async function freePorts(): Promise<[number, number]> {
  const listeners = [createServer(), createServer()]
  const ports: number[] = []
  for (const listener of listeners) {
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
    const address = listener.address()
    if (address && typeof address === 'object') ports.push(address.port)
  }
  await Promise.all(listeners.map((listener) => new Promise((resolve) => listener.close(resolve))))
  const [bolt, http] = ports
  if (bolt === undefined || http === undefined) throw new Error('no free ports')
  return [bolt, http]
}
