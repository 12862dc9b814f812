import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A system account that a child process can be started as. */
export type Account = { uid: number; gid: number };

/** The account `nobody` when this process is root, which PostgreSQL refuses to run as; otherwise undefined: no change is needed. */
export async function unprivilegedAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;

  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(accounts) ?? [];
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) };
}

/** Whether the account may enter a folder, judged by the permission bits of the folder and of all folders above it. */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  const { uid, gid, mode } = await stat(folder);
  const executable = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if (!(mode & executable)) return false;

  const parent = dirname(folder);
  return parent === folder || canEnter(account, parent);
}

/**
 * The folder under /var/tmp that stands in for one the account cannot enter. It belongs to this process, so the account can pass
 * through it but change nothing in it; with `isPrivate` nobody else can even pass.
 */
export async function reachableFolder(
  standsFor: string,
  account: Account | undefined,
  { isPrivate }: { isPrivate: boolean },
): Promise<string> {
  const folder = `/var/tmp/tributary-${createHash('sha256').update(standsFor).digest('hex').slice(0, 16)}`;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) throw new Error(`${folder} was made by somebody else`);

  if (account) await chown(folder, found.uid, account.gid);
  await chmod(folder, isPrivate ? 0o710 : 0o755);
  return folder;
}
