// Which addresses nobody outside of the writer's own network can reach.

/**
 * Names that no public resolver knows, and the address ranges for private use. The browser's URL parser has already
 * brought every spelling of an address into one.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 */
export function isPrivate(address: string): boolean {
  const host = URL.parse(address)?.hostname ?? '';
  if (host.startsWith('['))
    return /^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:(?:7f|a|c0a8|ac1))/.test(host);
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host))
    return /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(
      host,
    );
  return !host.includes('.') || /\.(?:local|localhost|internal|lan|home|test|invalid)$/.test(host);
}
