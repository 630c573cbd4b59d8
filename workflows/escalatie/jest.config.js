module.exports = { ...require('../../jest.preset.js'), displayName: 'workflow-escalatie', rootDir: __dirname };
