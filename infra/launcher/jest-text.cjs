// A file of text is its text, as in the bundles (infra/local/src/bundle.ts).
module.exports = { process: (text) => ({ code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };` }) };
