module.exports = { ...require('../../jest.preset.js'), displayName: 'escalator', rootDir: __dirname };
