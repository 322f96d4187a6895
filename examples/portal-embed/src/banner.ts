import { accounts, demoPassword } from './accounts.js';
import type { Settings } from './settings.js';

/** What somebody needs who has just typed `npm start`, in Chinese and English. */
export function describeStart({ port, profile, databaseUrl, dataFolder, now }: Settings): string {
  const data = databaseUrl === undefined ? dataFolder : `PostgreSQL (DATABASE_URL), ${dataFolder}`;
  return `
安澜县政协提案门户（演示）已启动 / The demonstration portal is running:

  http://127.0.0.1:${port}

规则 / Rules    ${profile.name} (${profile.id}@${profile.version})
数据 / Data     ${data}${now === undefined ? '' : `\n时间 / Clock    ${now}`}
口令 / Password ${demoPassword}（所有账号相同 / the same for every account）
账号 / Accounts 页面右上角可直接切换 / or use the switcher at the top right of the page

${formatAccounts()}

按 Ctrl+C 停止，数据保留。 / Press Ctrl+C to stop; the data stays.
`;
}

function formatAccounts(): string {
  const width = Math.max(...accounts.map(({ login }) => login.length));
  return accounts
    .map(({ login, actor, title }) => `  ${login.padEnd(width)}  ${actor.name}　${title}`)
    .join('\n');
}
