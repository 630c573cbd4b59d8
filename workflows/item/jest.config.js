module.exports = { ...require('../../jest.preset.js'), displayName: 'workflow-item', rootDir: __dirname };
