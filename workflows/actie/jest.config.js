module.exports = { ...require('../../jest.preset.js'), displayName: 'workflow-actie', rootDir: __dirname };
