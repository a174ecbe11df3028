import { appendFileSync } from 'node:fs';

// Loaded before a command and the processes that it starts: each says at its end what it took.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  appendFileSync(
    process.env.USAGE_FILE ?? '',
    `${JSON.stringify({ milliseconds: (userCPUTime + systemCPUTime) / 1000, kilobytes: maxRSS })}\n`,
  );
});
