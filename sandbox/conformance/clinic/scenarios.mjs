const jar = (name) => `file://{jars}/${name}-ark-biz.jar`;
const arklet = (name, path, body, more) => ({ name, to: 'arklet', path: `/${path}`, body, ...more });
const install = (file, bizName, bizVersion, more = {}) => arklet(`install ${file}`, 'installBiz', { bizName, bizVersion, bizUrl: jar(file), ...more });
const uninstall = (bizName, bizVersion, more = {}) => arklet(`uninstall ${bizName} ${bizVersion}`, 'uninstallBiz', { bizName, bizVersion, ...more });
const query = arklet('query', 'queryAllBiz', {});
const get = (path, more) => ({ name: `GET ${path}`, to: 'base', path, ...more });
export const scenarios = {
  'clinic-web': { about: 'What a REST controller of a module answers: parameters, bodies, errors, JSON of many types, advice, configuration.', steps: [
    get('/desk/visits'), install('visits-1.0.0', 'visits', '1.0.0', { args: ['--clinic.motto=care', 'x'] }), query, get('/visits/v'), get('/visits/v/'), get('/visits/v/1'), get('/visits/v/9'), get('/visits/v/abc'),
    { name: 'post', to: 'base', path: '/visits/v', body: { patient: 'bob', room: 'GREEN', day: '2026-05-01', fee: 3.10, notes: [], urgent: true, moon: 1 } },
    { name: 'post wrong enum', to: 'base', path: '/visits/v', body: { room: 'RED' } },
    { name: 'post wrong type', to: 'base', path: '/visits/v', body: { urgent: 'x' } },
    { name: 'post wrong date', to: 'base', path: '/visits/v', body: { day: 'soon' } },
    { name: 'post array', to: 'base', path: '/visits/v', body: [] },
    { name: 'post no body', to: 'base', method: 'POST', path: '/visits/v' },
    { name: 'post text', to: 'base', path: '/visits/v', body: 'hello', headers: { 'Content-Type': 'text/plain' } },
    { name: 'put', to: 'base', method: 'PUT', path: '/visits/v/1', body: { a: 1 } }, { name: 'put empty', to: 'base', method: 'PUT', path: '/visits/v/1', body: {} },
    { name: 'delete', to: 'base', method: 'DELETE', path: '/visits/v/1' }, { name: 'patch', to: 'base', method: 'PATCH', path: '/visits/v/1' },
    { name: 'head', to: 'base', method: 'HEAD', path: '/visits/v/number' }, { name: 'options', to: 'base', method: 'OPTIONS', path: '/visits/v/number' },
    get('/visits/v/line'), get('/visits/v/line?text=a%20b&maybe=c&n=5'), get('/visits/v/line?n=x'), get('/visits/v/need'), get('/visits/v/need?number=1'), get('/visits/v/need?number=1', { headers: { 'X-Who': 'me' } }),
    get('/visits/v/room/BLUE'), get('/visits/v/room/RED'), get('/visits/v/settings'), get('/visits/v/times'), get('/visits/v/greet?name=ann'), get('/visits/v/greet?name='), get('/visits/v/gone'), get('/visits/v/nothing'), get('/visits/v/number'), get('/visits/v/cause'), get('/visits/v/forget'),
    get('/visits/v/number', { headers: { Accept: 'text/plain' } }), get('/visits/v/1', { headers: { Accept: 'text/html' } }), get('/visits/nowhere', { headers: { Accept: 'text/html' } }), get('/visits/v/line?text=%C3%BC'),
    get('/desk/visits'), get('/desk/count?patient=ann'), get('/desk/count'), get('/desk/count?patient=ann&extra=x'), get('/desk/moon'), uninstall('visits', '1.0.0'), get('/desk/visits'),
  ] },
  'clinic-calls': { about: 'Calls between base and modules by every finder, versions beside each other, modules that cannot start.', steps: [
    install('reports-1.0.0', 'reports', '1.0.0'), get('/desk/named?biz=reports'), get('/desk/books'), get('/desk/all'), install('visits-1.0.0', 'visits', '1.0.0'), get('/desk/named?biz=reports'), get('/desk/named?biz=visits'), get('/desk/named?biz=nope'), get('/desk/books'), get('/desk/all'), get('/desk/version?v=1.0.0'), get('/desk/version?v=3.0.0'),
    install('visits-1.1.0', 'visits', '1.1.0'), get('/desk/version?v=1.1.0'), get('/desk/all'), get('/visits-next/v/number'), install('clash-1.0.0', 'clash', '1.0.0'), install('ring-1.0.0', 'ring', '1.0.0'), query, get('/clash/'), uninstall('visits', '1.0.0'), get('/desk/named?biz=reports'), get('/desk/count?patient=ann'), get('/desk/visits'), query,
  ] },
};
