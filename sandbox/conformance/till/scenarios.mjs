const arklet = (name, path, body) => ({ name, to: 'arklet', path: `/${path}`, body });
const install = arklet('install orders', 'installBiz', {
  bizName: 'orders',
  bizVersion: '1.0.0',
  bizUrl: 'file://{jars}/orders-1.0.0-ark-biz.jar',
});
const uninstall = arklet('uninstall orders', 'uninstallBiz', { bizName: 'orders', bizVersion: '1.0.0' });
const query = arklet('query', 'queryAllBiz', {});
const get = (path) => ({ name: `GET ${path}`, to: 'base', path });
const post = (path) => ({ name: `POST ${path}`, to: 'base', path, body: {} });

export const scenarios = {
  'till-data': {
    about:
      "A module works with the base's data source and transaction manager: one transaction over the border, and the pool that outlives the module.",
    steps: [
      get('/stock/tea'),
      get('/orders-in-base'),
      install,
      get('/orders/'),
      post('/orders/tea/2'),
      get('/orders/'),
      get('/orders-in-base'),
      get('/stock/tea'),
      post('/orders/cup/11'),
      get('/stock/cup'),
      get('/orders-in-base'),
      post('/orders/whole/cup/12'),
      get('/stock/cup'),
      get('/orders-in-base'),
      post('/orders/whole/cup/3'),
      get('/stock/cup'),
      get('/orders-in-base'),
      uninstall,
      query,
      get('/orders/'),
      get('/stock/cup'),
      get('/orders-in-base'),
      install,
      get('/orders/'),
    ],
  },
};
