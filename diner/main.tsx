import '#shared/browser/base.css';
import { createRoot } from 'react-dom/client';

const page = document.getElementById('page');
if (page === null) throw new Error('index.html has no #page');
createRoot(page).render(<h1>Tablegraph</h1>);
