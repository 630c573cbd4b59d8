module.exports = { ...require('../../jest.preset.js'), displayName: 'workflow-ronde', rootDir: __dirname };
