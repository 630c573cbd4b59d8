module.exports = { ...require('../../jest.preset.js'), displayName: 'workflow-programmabesluit', rootDir: __dirname };
