-- The tables that PowerDNS 5.0 expects of the gpgsql backend.

CREATE TABLE domains (
  id serial PRIMARY KEY,
  name varchar(255) NOT NULL CHECK (name = lower(name)),
  master varchar(128),
  last_check int,
  type text NOT NULL,
  notified_serial bigint,
  account varchar(40),
  options text,
  catalog text
);
CREATE UNIQUE INDEX domains_name ON domains (name);
CREATE INDEX domains_catalog ON domains (catalog);

CREATE TABLE records (
  id bigserial PRIMARY KEY,
  domain_id int REFERENCES domains ON DELETE CASCADE,
  name varchar(255) CHECK (name = lower(name)),
  type varchar(10),
  content varchar(65535),
  ttl int,
  prio int,
  disabled bool DEFAULT false,
  ordername varchar(255),
  auth bool DEFAULT true
);
CREATE INDEX records_name_type ON records (name, type);
CREATE INDEX records_domain ON records (domain_id);
CREATE INDEX records_order ON records (domain_id, ordername text_pattern_ops);

CREATE TABLE supermasters (
  ip inet,
  nameserver varchar(255),
  account varchar(40) NOT NULL,
  PRIMARY KEY (ip, nameserver)
);

CREATE TABLE comments (
  id serial PRIMARY KEY,
  domain_id int NOT NULL REFERENCES domains ON DELETE CASCADE,
  name varchar(255) NOT NULL CHECK (name = lower(name)),
  type varchar(10) NOT NULL,
  modified_at int NOT NULL,
  account varchar(40),
  comment varchar(65535) NOT NULL
);
CREATE INDEX comments_domain ON comments (domain_id, modified_at);
CREATE INDEX comments_name_type ON comments (name, type);

CREATE TABLE domainmetadata (
  id serial PRIMARY KEY,
  domain_id int REFERENCES domains ON DELETE CASCADE,
  kind varchar(32),
  content text
);
CREATE INDEX domainmetadata_domain ON domainmetadata (domain_id);

CREATE TABLE cryptokeys (
  id serial PRIMARY KEY,
  domain_id int REFERENCES domains ON DELETE CASCADE,
  flags int NOT NULL,
  active bool,
  published bool DEFAULT true,
  content text
);
CREATE INDEX cryptokeys_domain ON cryptokeys (domain_id);

CREATE TABLE tsigkeys (
  id serial PRIMARY KEY,
  name varchar(255) CHECK (name = lower(name)),
  algorithm varchar(50),
  secret varchar(255)
);
CREATE UNIQUE INDEX tsigkeys_name_algorithm ON tsigkeys (name, algorithm);
