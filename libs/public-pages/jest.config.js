module.exports = { ...require('../../jest.preset.js'), displayName: 'public-pages', rootDir: __dirname };
