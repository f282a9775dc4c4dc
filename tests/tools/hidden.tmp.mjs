import fs from 'node:fs'; import path from 'node:path'; import os from 'node:os'; import { execFileSync } from 'node:child_process'; import YAML from 'yaml';
const [orig, ours, apis] = process.argv.slice(2); const HELM=process.env.HELM;
const opts = { version: '1.1', merge: true, uniqueKeys: false, logLevel: 'silent', strict: false };
const values = YAML.parse(fs.readFileSync(path.join(orig,'values.yaml'),'utf8'));
const tpl = fs.readdirSync(path.join(orig,'templates')).map(f=>fs.readFileSync(path.join(orig,'templates',f),'utf8')).join('\n');
const tmp = fs.mkdtempSync(path.join(os.tmpdir(),'hid-'));
const run=(chart,ov)=>{const f=path.join(tmp,'o.json');fs.writeFileSync(f,JSON.stringify(ov));try{const out=execFileSync(HELM,['template','rel',chart,'--namespace','ns','--kube-version','1.33','-f',f,...(apis?apis.split(',').flatMap(a=>['--api-versions',a]):[])],{stdio:['ignore','pipe','pipe'],maxBuffer:1<<26}).toString();
 const docs=out.split(/^---(?:[ \t].*)?$/m).map(t=>YAML.parseDocument(t,opts)).map(d=>{if(d.errors.length)throw new Error('yaml '+d.errors[0].message);return d.toJS()}).filter(Boolean);return {docs}}catch(e){return {err:(e.stderr?.toString()||e.message).trim()}}};
const leaves=[];const walk=(v,p)=>{leaves.push([p,v]);if(v&&typeof v==='object'&&!Array.isArray(v))for(const k of Object.keys(v))walk(v[k],[...p,k]);};
for(const k of Object.keys(values)) if(!/^external-(secrets|dns)$|catalystBlueprint/.test(k)) walk(values[k],[k]);
const set=(p,v)=>p.reduceRight((a,k)=>({[k]:a}),v);
const on={}; // all on
const merge=(a,b)=>{const o={...a};for(const k of Object.keys(b))o[k]=b[k]&&typeof b[k]==='object'&&!Array.isArray(b[k])&&o[k]&&typeof o[k]==='object'?merge(o[k],b[k]):b[k];return o};
let base={};for(const [p,v] of leaves) if(typeof v==='boolean'&&!/networkPolicy/.test(p.join('.'))||/externalDns.networkPolicy.enabled/.test(p.join('.'))) base=merge(base,set(p,true));
const variants=v=>v===null?[]:typeof v==='string'?[null,'','x','007','true','1e3','8080','k: v','a #b','one\ntwo: 2\n','a "q" \'s\'','żółć-Ω-日本']:typeof v==='boolean'?[null,!v]:typeof v==='number'?[null,0,1,1000000,0.5]:Array.isArray(v)?[null,[],v.concat(v)]:[null,{}, 'extra'];
const diff=(w,g,p='')=>{if(w&&g&&typeof w==='object'&&typeof g==='object'&&Array.isArray(w)===Array.isArray(g)){const o=[];for(const k of new Set([...Object.keys(w),...Object.keys(g)]))o.push(...(k in w?k in g?diff(w[k],g[k],p+'/'+k):[{p:p+'/'+k,miss:w[k]}]:[{p:p+'/'+k,extra:g[k]}]));return o}return Object.is(w,g)||JSON.stringify(w)===JSON.stringify(g)?[]:[{p,w,g}]};
let n=0,same=0;
const key=d=>d.kind;
for(const [p,v] of leaves) for(const x0 of variants(v)){ let x=x0; let ov;
  if(x0==='extra'&&v&&typeof v==='object'&&!Array.isArray(v)) ov=merge(base,set([...p,'zz'],'extra')); else { if(typeof v==='boolean'&&x0===!v){} ov=merge(base,set(p,x)); }
  n++; const a=run(orig,ov),b=run(ours,ov); const name=p.join('.')+'='+JSON.stringify(x0);
  if(a.err){ if(!/fail|required/.test(a.err)) {same++;continue;} if(b.err) same++; else console.log(name,'ORIG FAILS',a.err.slice(0,100)); continue;}
  if(b.err){console.log(name,'REFUSED',b.err.replace(/\s+/g,' ').slice(90,260));continue;}
  const da=Object.fromEntries(a.docs.map(d=>[key(d),d])),db=Object.fromEntries(b.docs.map(d=>[key(d),d]));
  const ds=diff(da,db).filter(d=>!/command\/2/.test(d.p)).filter(d=>{ if('w' in d&&typeof d.g==='string'){ try{const r=YAML.parse('v: '+d.g,opts)?.v; if(JSON.stringify(r)===JSON.stringify(d.w))return false}catch{} } return true;});
  if(ds.length)console.log(name,JSON.stringify(ds).slice(0,300)); else same++;
}
console.log(n,'cases',same,'same or free');
