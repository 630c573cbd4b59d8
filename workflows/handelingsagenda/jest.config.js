module.exports = { ...require('../../jest.preset.js'), displayName: 'workflow-handelingsagenda', rootDir: __dirname };
