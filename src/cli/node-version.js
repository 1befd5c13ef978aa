// Runs before the command line itself (`node --import ./src/cli/node-version.js …`), in JavaScript that any Node reads:
// a Node that cannot run TypeScript would otherwise greet a newcomer with a stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Verbatim needs Node 22.18 or later, and this is Node ${process.versions.node}. On Linux and Windows npm installs the right one: run npm ci, then use the npm scripts. Elsewhere, get it from https://nodejs.org.\n`,
  );
  process.exit(3);
}
