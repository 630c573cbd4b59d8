/**
 * The path when it stays on this site, else '/'. A link that signs people in must not send them to a stranger afterwards, so everything
 * that a browser could read as another host ('//x', '/\x', '\t//x', 'https:x') is refused.
 */
export function localPath(path: string | undefined): string {
  if (path === undefined || !path.startsWith('/') || /^\/[/\\]|[\u0000-\u001f\\]/.test(path)) return '/';
  const site = 'http://site.invalid';
  return URL.canParse(path, site) && new URL(path, site).origin === site ? path : '/';
}
