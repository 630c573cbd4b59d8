module.exports = { ...require('../../jest.preset.js'), displayName: 'programmas', rootDir: __dirname };
