import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StackFault } from './fault.mjs';

const pom = fileURLToPath(new URL('../kafka/pom.xml', import.meta.url));
// Belongs to the checkout, not to LARUS_HOME: `--fresh` and tests with a home of their own must not fetch it again.
const tools = fileURLToPath(new URL('../../.larus/tools/kafka/', import.meta.url));

export const howToGetKafka =
  'install Java 17 or newer and Maven (Debian: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk maven), or set KAFKA_BROKERS to a running Kafka 4';

/**
 * What is missing on this machine to run Kafka.
 * @returns {string | undefined} one line naming it; undefined when nothing is
 */
export function missingForKafka() {
  const java = javaVersion();
  if (java === undefined) return 'Java is not there';
  if (java.major < 17) return `Java ${java.major} is too old`;
  if (!existsSync(libFolder()) && spawnSync('mvn', ['-v'], { stdio: 'ignore' }).status !== 0)
    return 'Maven is not there';
  return undefined;
}

/**
 * The jars of Apache Kafka 4.4.0, fetched through Maven the first time (45 files, 43 MB).
 * @param {(line: string) => void} [report] told when there is something to fetch
 * @returns {Promise<{ jars: string[], archive: string }>} `archive`: where this JVM's class archive for these jars lies
 * @throws {StackFault} when Java or Maven is missing or the jars cannot be fetched
 */
export async function kafkaJars(report = () => {}) {
  const missing = missingForKafka();
  if (missing !== undefined) throw new StackFault(`Kafka cannot run, ${missing}: ${howToGetKafka}.`);
  const lib = libFolder();
  if (!existsSync(lib)) {
    report('fetching Apache Kafka through Maven (once)');
    await fetchJars(lib);
  }
  // Sorted: the class archive is tied to the order of the class path.
  const jars = readdirSync(lib)
    .filter((name) => name.endsWith('.jar'))
    .sort()
    .map((name) => join(lib, name));
  const key = digest(`${javaVersion().text}\n${jars.join(':')}`);
  return { jars, archive: join(tools, `classes-${key}.jsa`) };
}

async function fetchJars(lib) {
  const partial = `${lib}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const args = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies'];
  const child = spawn('mvn', [...args, `-DoutputDirectory=${partial}`, '-DincludeScope=runtime'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', resolve);
  });
  if (code !== 0) {
    rmSync(partial, { recursive: true, force: true });
    const reason =
      output.split('\n').find((line) => line.includes('[ERROR]')) ?? `Maven ended with code ${code}`;
    throw new StackFault(
      `Kafka could not be fetched through Maven: ${reason.replace(/^.*\[ERROR\]\s*/, '').slice(0, 300)}`,
    );
  }
  // Another start may have been faster; its folder is as good.
  if (existsSync(lib)) rmSync(partial, { recursive: true });
  else renameSync(partial, lib);
  writeFileSync(
    join(tools, 'README'),
    'Jars of Apache Kafka and class archives for the local stack. Safe to delete.\n',
  );
}

const libFolder = () => join(tools, `lib-${digest(readFileSync(pom))}`);
const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

let version;
function javaVersion() {
  version ??= readJavaVersion();
  return version === 'absent' ? undefined : version;
}

function readJavaVersion() {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const major = parseJavaMajor(stderr ?? '');
  return status === 0 && major !== undefined ? { major, text: stderr } : 'absent';
}

/**
 * @param {string} text what `java -version` prints
 * @returns {number | undefined} 17 for "17.0.15", 8 for "1.8.0_402"
 */
export function parseJavaMajor(text) {
  const match = /version "(?:1\.)?(\d+)/.exec(text);
  return match === null ? undefined : Number(match[1]);
}
