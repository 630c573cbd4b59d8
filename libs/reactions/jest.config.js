module.exports = { ...require('../../jest.preset.js'), displayName: 'reactions', rootDir: __dirname };
