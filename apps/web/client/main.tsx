import './stijl/stijl.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { client } from './api/client';
import { router } from './router';

const plek = document.getElementById('cirkel');
if (plek === null) throw new Error('index.html heeft geen plek voor de pagina.');

createRoot(plek).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
