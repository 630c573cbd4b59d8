module.exports = { ...require('../../jest.preset.js'), displayName: 'workflow-import', rootDir: __dirname };
