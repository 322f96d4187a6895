import { join } from 'node:path';
import { openPostgresStores } from '@cppcc-kit/postgres';
import { serve } from '@hono/node-server';
import { demoPassword } from './accounts.js';
import { describeStart } from './banner.js';
import { standingClock, systemClock } from './clock.js';
import { hashPassword } from './passwords.js';
import { createPortal } from './portal.js';
import { createRules } from './rules.js';
import { seed } from './seed/seed.js';
import { openSessions } from './sessions.js';
import { readSettings } from './settings.js';

/** Starts the portal; `npm start` loads this file. */
const settings = readSettings(process.env);
const { port, dataFolder, databaseUrl, profile } = settings;
const clock = settings.now === undefined ? systemClock : standingClock(settings.now);

console.log('正在打开数据库 / Opening the database ...');
const { store, files } = await openPostgresStores(databaseUrl ?? join(dataFolder, 'database'));
if (settings.seed) await fill();

const portal = createPortal({
  store,
  files,
  sessions: await openSessions(join(dataFolder, 'sessions.json')),
  password: await hashPassword(demoPassword),
  profile,
  clock,
  trustedOrigins: settings.trustedOrigins,
  trustProxy: settings.trustProxy,
});
// On this computer only: everybody knows the password.
const server = serve({ fetch: portal.fetch, port, hostname: '127.0.0.1' }, () =>
  console.log(describeStart(settings)),
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

async function fill(): Promise<void> {
  const step = 200;
  const result = await seed({ ...createRules(profile), store }, clock.now(), (done, all) => {
    if (done % step === 0 || done === all)
      console.log(`正在写入演示数据 / Writing the demonstration cases: ${done}/${all}`);
  });
  if (result === 'outdated')
    console.log(
      `演示数据由以前的版本写入，其中的案件在本版本不能办理。请停止后删除资料文件夹（${dataFolder}）再启动，或用 CPPCC_DATA 另指定一个。\n` +
        `The demonstration cases were written by an earlier release and cannot be worked on. Stop, delete ${dataFolder} (or set CPPCC_DATA to another folder), and start again.`,
    );
  if (result === 'tooEarly')
    console.log(
      '演示数据从2026年10月起可用，现从空白开始。 / The demonstration cases begin in October 2026; starting empty.',
    );
}

/** Lets requests finish, then closes the database: nothing is half written. */
async function stop(): Promise<void> {
  await new Promise((resolve) => {
    server.close(resolve);
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
  await store.close();
  process.exit(0);
}
