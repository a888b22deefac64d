import { BENCH_USAGE, type BenchOptions, benchOptions } from './bench/options.ts';
import { tablesOf } from './bench/report.ts';
import { runBenchmark } from './bench/run.ts';
import { markdown } from './bench/table.ts';

function optionsOrUsage(): BenchOptions | null {
  try {
    return benchOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    console.error(`${error.message}\n\n${BENCH_USAGE}`);
    process.exitCode = 2;
    return null;
  }
}

async function bench(options: BenchOptions): Promise<void> {
  const results = await runBenchmark(options, (text) => console.error(`bench: ${text}`));
  if (options.json) {
    console.log(JSON.stringify(results, null, 2));
    return;
  }
  const { node, cpu, cores, grep } = results.machine;
  console.log(`# Benchmark\n\nNode ${node}, ${cores} × ${cpu}, ${grep}.\n`);
  for (const table of tablesOf(results)) console.log(markdown(table));
}

const options = optionsOrUsage();
if (options !== null) await bench(options);
