import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  // The site copies the folder to a place of its own: every address is relative.
  base: './',
  build: { target: 'es2022', chunkSizeWarningLimit: 600 },
  server: { fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
})
