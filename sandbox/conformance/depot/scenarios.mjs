const jar = (name) => `file://{jars}/${name}-ark-biz.jar`;
const arklet = (name, path, body, more) => ({ name, to: 'arklet', path: `/${path}`, body, ...more });
const install = (file, bizName, bizVersion) => arklet(`install ${file}`, 'installBiz', { bizName, bizVersion, bizUrl: jar(file) });
const uninstall = (bizName, bizVersion) => arklet(`uninstall ${bizName} ${bizVersion}`, 'uninstallBiz', { bizName, bizVersion });
const get = (path, more) => ({ name: `GET ${path}`, to: 'base', path, ...more });
const post = (path, more) => ({ name: `POST ${path}`, to: 'base', method: 'POST', path, ...more });
export const scenarios = {
  'depot-orders': {
    about: 'Settings bound from YAML, events, problem details, status exceptions; another module asks for prices.',
    steps: [
      get('/town'),
      install('orders-1.0.0', 'orders', '1.0.0'),
      get('/ledger'),
      get('/orders/orders/settings'),
      post('/orders/orders/tea?pieces=4'),
      post('/orders/orders/cup'),
      get('/ledger'),
      get('/ledger?with=many'),
      post('/orders/orders/moon'),
      post('/orders/orders/tea?pieces=11'),
      post('/orders/orders/tea?pieces=x'),
      post('/orders/orders/tea?pieces='),
      { name: 'DELETE 12', to: 'base', method: 'DELETE', path: '/orders/orders/12' },
      { name: 'DELETE abc', to: 'base', method: 'DELETE', path: '/orders/orders/abc' },
      get('/orders/orders/due?at=2026-03-01T10:15:30'),
      get('/orders/orders/due?at=2026-03-01'),
      get('/orders/orders/due?at=2026-02-30T00:00:00'),
      get('/orders/orders/settings', { name: 'accept text', headers: { Accept: 'text/plain' } }),
      get('/price/orders/tea?pieces=3'),
      get('/price/orders/moon'),
      get('/price/nope/tea'),
      install('tills-1.0.0', 'tills', '1.0.0'),
      get('/tills/town'),
      get('/tills/bill/tea?pieces=2'),
      get('/tills/injected/cup'),
      get('/tills/careful/cup'),
      get('/tills/careful/moon'),
      get('/tills/wrong-name'),
      get('/tills/base'),
      get('/tills/all'),
      uninstall('orders', '1.0.0'),
      get('/ledger'),
      get('/tills/careful/cup'),
      get('/tills/injected/cup'),
      get('/tills/bill/tea'),
      install('orders-1.0.0', 'orders', '1.0.0'),
      get('/tills/injected/cup'),
      uninstall('tills', '1.0.0'),
      uninstall('orders', '1.0.0'),
      arklet('query', 'queryAllBiz', {}),
    ],
  },
};
