const jar = (name) => `file://{jars}/${name}-ark-biz.jar`;
const arklet = (name, path, body, more) => ({ name, to: 'arklet', path: `/${path}`, body, ...more });
const install = (bizName, bizVersion = '1.0.0', more = {}) =>
  arklet(`install ${bizName} ${bizVersion}`, 'installBiz', { bizName, bizVersion, bizUrl: jar(`${bizName}-${bizVersion}`), ...more });
const uninstall = (bizName, bizVersion = '1.0.0') => arklet(`uninstall ${bizName} ${bizVersion}`, 'uninstallBiz', { bizName, bizVersion });
const query = arklet('query', 'queryAllBiz', {});
const get = (path, headers) => ({
  name: `GET ${path}${headers ? ` ${JSON.stringify(headers)}` : ''}`,
  to: 'base',
  path,
  ...(headers ? { headers } : {}),
});
const withFault = (fault) => [
  {
    ...install('freight', '1.0.0', { args: fault.startsWith('--') ? [fault] : [`--fault=${fault}`] }),
    name: `install freight with ${fault}`,
  },
  { ...query, name: `query after ${fault}` },
  { ...uninstall('freight'), name: `uninstall freight after ${fault}` },
];

export const scenarios = {
  'rails-faults': {
    about: 'One module that fails to start in as many ways as its argument says.',
    steps: [
      ...[
        'none',
        'runner',
        'init',
        'missing',
        'two',
        'same',
        'value',
        'number',
        'static',
        'null',
        'doubled',
        '--early',
        '--nothing',
        '--server.port=8080',
        '--spring.config.import=nope.yml',
        '--spring.profiles.include=a b',
        '--spring.main.web-application-type=none',
        '--spring.main.lazy-initialization=true',
        '--debug=false',
        '--spring.main.banner-mode=off',
        '--logging.level.root=warn',
        '--spring.main.allow-bean-definition-overriding=true',
      ].flatMap(withFault),
      install('freight'),
      get('/freight/fine'),
    ],
  },
};
