module.exports = { ...require('../../jest.preset.js'), displayName: 'notices', rootDir: __dirname };
