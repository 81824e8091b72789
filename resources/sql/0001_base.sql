-- Koriz file, version 1. Money: integer minor units of the file's currency. Days: ISO text. Stamps: UTC ISO text.
-- References have no actions: stores remove what hangs on a row (core/db/removal.h), so that changesets apply both ways.
-- Names that people type are kept beside their folded key (core/base/fold.h, version in setting 'fold_version').

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Every change belongs to a named operation; its SQLite changesets (session extension) make it undoable.
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,                 -- edit, add, delete, move, import, undo, redo, demo, settings, merge
    what TEXT NOT NULL,                 -- shown to the owner
    at TEXT NOT NULL,
    employee_id INTEGER,
    changes INTEGER NOT NULL DEFAULT 0, -- rows written
    undone_by INTEGER,                  -- the undo operation that took it back
    undoes INTEGER,                     -- of an undo or redo: the operation it takes back
    source BLOB                         -- of an import: fingerprint of the file it read
) STRICT;
CREATE TABLE operation_change (
    operation_id INTEGER NOT NULL REFERENCES operation(id),
    seq INTEGER NOT NULL,
    ids TEXT NOT NULL,                  -- records it touches (core/db/journalranges.h); before the long column, which is read past slowly
    changeset BLOB NOT NULL,            -- qCompress of a sqlite3session changeset
    PRIMARY KEY (operation_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE employee (
    id INTEGER PRIMARY KEY, external_id TEXT, name TEXT NOT NULL, name_key TEXT NOT NULL,
    email TEXT, phone TEXT, role TEXT, active INTEGER NOT NULL DEFAULT 1, notes TEXT
) STRICT;
CREATE INDEX employee_by_name ON employee(name_key);
CREATE TABLE employee_target (
    employee_id INTEGER NOT NULL REFERENCES employee(id),
    month TEXT NOT NULL, indicator TEXT NOT NULL, value INTEGER NOT NULL,
    PRIMARY KEY (employee_id, month, indicator)
) STRICT, WITHOUT ROWID;
CREATE TABLE source (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE, notes TEXT
) STRICT;
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY, external_id TEXT, name TEXT NOT NULL, name_key TEXT NOT NULL, channel TEXT,
    starts_on TEXT, ends_on TEXT, budget_minor INTEGER, cost_minor INTEGER,
    source_id INTEGER REFERENCES source(id), notes TEXT
) STRICT;
CREATE INDEX campaign_by_name ON campaign(name_key);
CREATE TABLE loyalty_level (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL DEFAULT 0, min_turnover_minor INTEGER, discount_bp INTEGER
) STRICT;
CREATE TABLE tag (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, -- tag, preference, interest, trait
    name TEXT NOT NULL, name_key TEXT NOT NULL, UNIQUE (kind, name_key)
) STRICT;

CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    external_id TEXT,
    kind TEXT NOT NULL DEFAULT 'person',        -- person, company
    name TEXT NOT NULL, name_key TEXT NOT NULL,
    first_name TEXT, last_name TEXT, patronymic TEXT,
    lifecycle TEXT NOT NULL DEFAULT 'customer', -- lead, prospect, customer, former
    birthday TEXT,                              -- 1980-05-11, --05-11 or 1980
    gender TEXT, language TEXT, industry TEXT, tax_id TEXT,
    source_id INTEGER REFERENCES source(id),
    campaign_id INTEGER REFERENCES campaign(id),
    referrer_id INTEGER REFERENCES customer(id),
    first_contact_on TEXT, first_interest TEXT,
    loyalty_level_id INTEGER REFERENCES loyalty_level(id),
    discount_bp INTEGER, satisfaction INTEGER, score REAL,
    employee_id INTEGER REFERENCES employee(id),
    consent INTEGER, do_not_contact INTEGER, disqualify_reason TEXT, notes TEXT,
    completeness INTEGER NOT NULL DEFAULT 0,    -- percent, kept by CustomerStore
    created_at TEXT NOT NULL, changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX customer_by_name ON customer(name_key);
CREATE INDEX customer_by_external ON customer(external_id) WHERE external_id IS NOT NULL;
CREATE INDEX customer_by_referrer ON customer(referrer_id) WHERE referrer_id IS NOT NULL;

CREATE TABLE customer_phone (
    customer_id INTEGER NOT NULL REFERENCES customer(id), position INTEGER NOT NULL,
    type TEXT, number TEXT NOT NULL, digits TEXT NOT NULL, PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_by_phone ON customer_phone(digits);
CREATE TABLE customer_email (
    customer_id INTEGER NOT NULL REFERENCES customer(id), position INTEGER NOT NULL,
    type TEXT, address TEXT NOT NULL, address_key TEXT NOT NULL, PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_by_email ON customer_email(address_key);
CREATE TABLE customer_website (
    customer_id INTEGER NOT NULL REFERENCES customer(id), position INTEGER NOT NULL,
    type TEXT, url TEXT NOT NULL, PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE customer_messenger (
    customer_id INTEGER NOT NULL REFERENCES customer(id), position INTEGER NOT NULL,
    type TEXT, handle TEXT NOT NULL, PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE customer_address (
    customer_id INTEGER NOT NULL REFERENCES customer(id), position INTEGER NOT NULL,
    type TEXT, country TEXT, region TEXT, city TEXT, district TEXT, street TEXT, building TEXT, apartment TEXT,
    postal_code TEXT, PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;
-- An organisation people work for; customer_id when it is a customer itself.
CREATE TABLE company (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE,
    customer_id INTEGER REFERENCES customer(id)
) STRICT;
CREATE INDEX company_by_customer ON company(customer_id) WHERE customer_id IS NOT NULL; -- else each removal scans
CREATE TABLE customer_company (
    customer_id INTEGER NOT NULL REFERENCES customer(id), position INTEGER NOT NULL,
    type TEXT, company_id INTEGER REFERENCES company(id), job_title TEXT,
    PRIMARY KEY (customer_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_by_company ON customer_company(company_id);
CREATE TABLE customer_relation (
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    other_id INTEGER NOT NULL REFERENCES customer(id),
    kind TEXT NOT NULL, PRIMARY KEY (customer_id, other_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_relation_back ON customer_relation(other_id);
-- Two customers that look the same and are not, said by the owner; customer_id is the smaller one.
CREATE TABLE customer_distinct (
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    other_id INTEGER NOT NULL REFERENCES customer(id), PRIMARY KEY (customer_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_distinct_back ON customer_distinct(other_id);
CREATE TABLE customer_tag (
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    tag_id INTEGER NOT NULL REFERENCES tag(id), PRIMARY KEY (customer_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_by_tag ON customer_tag(tag_id);

-- Fields the owner adds: rows, never ALTER TABLE, so that the schema's fingerprint stays exact.
CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY, entity TEXT NOT NULL, key TEXT NOT NULL, label TEXT NOT NULL, type TEXT NOT NULL,
    choices TEXT, position INTEGER NOT NULL DEFAULT 0, UNIQUE (entity, key)
) STRICT;
CREATE TABLE custom_value (
    field_id INTEGER NOT NULL REFERENCES custom_field(id), record_id INTEGER NOT NULL,
    value ANY NOT NULL, PRIMARY KEY (field_id, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX custom_value_by_record ON custom_value(record_id);

CREATE TABLE pipeline (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE, position INTEGER NOT NULL DEFAULT 0
) STRICT;
-- kind says what a stage means; its name may be in any language.
CREATE TABLE stage (
    id INTEGER PRIMARY KEY, pipeline_id INTEGER NOT NULL REFERENCES pipeline(id),
    name TEXT NOT NULL, name_key TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('open', 'won', 'lost')),
    position INTEGER NOT NULL, probability_bp INTEGER NOT NULL, age_limit_days INTEGER,
    UNIQUE (pipeline_id, name_key)
) STRICT;
CREATE TABLE loss_reason (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE, position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE product (
    id INTEGER PRIMARY KEY, external_id TEXT, name TEXT NOT NULL, name_key TEXT NOT NULL, sku TEXT, category TEXT,
    unit TEXT, price_minor INTEGER, cost_minor INTEGER, active INTEGER NOT NULL DEFAULT 1, notes TEXT
) STRICT;
CREATE INDEX product_by_name ON product(name_key);
CREATE INDEX product_by_sku ON product(sku) WHERE sku IS NOT NULL;
CREATE INDEX product_by_external ON product(external_id) WHERE external_id IS NOT NULL;

CREATE TABLE deal (
    id INTEGER PRIMARY KEY, external_id TEXT, title TEXT NOT NULL, title_key TEXT NOT NULL,
    customer_id INTEGER REFERENCES customer(id),
    value_minor INTEGER NOT NULL DEFAULT 0, currency TEXT NOT NULL,
    pipeline_id INTEGER NOT NULL REFERENCES pipeline(id), stage_id INTEGER NOT NULL REFERENCES stage(id),
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'won', 'lost')), -- = kind of the stage
    position INTEGER NOT NULL DEFAULT 0,          -- order in the board's column, ascending
    probability_bp INTEGER,                       -- NULL = automatic
    expected_close_on TEXT,
    source_id INTEGER REFERENCES source(id),
    campaign_id INTEGER REFERENCES campaign(id),
    employee_id INTEGER REFERENCES employee(id),
    product_id INTEGER REFERENCES product(id),
    created_on TEXT NOT NULL, closed_on TEXT,
    loss_reason_id INTEGER REFERENCES loss_reason(id), loss_note TEXT, notes TEXT,
    created_at TEXT NOT NULL, changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX deal_by_external ON deal(external_id) WHERE external_id IS NOT NULL;
CREATE INDEX deal_by_customer ON deal(customer_id);
CREATE INDEX deal_by_title ON deal(title_key);
CREATE INDEX deal_by_product ON deal(product_id) WHERE product_id IS NOT NULL;
CREATE INDEX deal_board ON deal(pipeline_id, stage_id, position, id, value_minor, currency, probability_bp, status) WHERE status = 'open';
CREATE TABLE deal_line (
    deal_id INTEGER NOT NULL REFERENCES deal(id), position INTEGER NOT NULL,
    product_id INTEGER REFERENCES product(id), description TEXT, quantity_milli INTEGER NOT NULL,
    price_minor INTEGER NOT NULL, discount_minor INTEGER NOT NULL DEFAULT 0, total_minor INTEGER NOT NULL,
    PRIMARY KEY (deal_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX deal_line_by_product ON deal_line(product_id) WHERE product_id IS NOT NULL;
CREATE TABLE deal_tag (
    deal_id INTEGER NOT NULL REFERENCES deal(id),
    tag_id INTEGER NOT NULL REFERENCES tag(id), PRIMARY KEY (deal_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX deal_by_tag ON deal_tag(tag_id);
-- One row per stay of a deal in a stage; left_at NULL = it stands there.
CREATE TABLE stage_log (
    id INTEGER PRIMARY KEY, deal_id INTEGER NOT NULL REFERENCES deal(id),
    stage_id INTEGER NOT NULL REFERENCES stage(id), entered_at TEXT NOT NULL, left_at TEXT
) STRICT;
CREATE INDEX stage_log_by_deal ON stage_log(deal_id, stage_id);

CREATE TABLE receipt (
    id INTEGER PRIMARY KEY, number TEXT,
    bought_on TEXT NOT NULL, bought_time TEXT,    -- local day; HH:MM when known
    customer_id INTEGER REFERENCES customer(id),
    employee_id INTEGER REFERENCES employee(id),
    campaign_id INTEGER REFERENCES campaign(id),
    deal_id INTEGER REFERENCES deal(id),
    total_minor INTEGER NOT NULL DEFAULT 0,       -- sums of the lines, kept by PurchaseStore
    cost_minor INTEGER NOT NULL DEFAULT 0, notes TEXT, created_at TEXT NOT NULL, changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX receipt_by_number ON receipt(number) WHERE number IS NOT NULL;
CREATE INDEX receipt_by_customer ON receipt(customer_id, bought_on, total_minor, cost_minor);
CREATE INDEX receipt_by_day ON receipt(bought_on, customer_id, total_minor, cost_minor);
CREATE INDEX receipt_by_deal ON receipt(deal_id) WHERE deal_id IS NOT NULL;
CREATE TABLE receipt_line (
    id INTEGER PRIMARY KEY, receipt_id INTEGER NOT NULL REFERENCES receipt(id),
    position INTEGER NOT NULL, product_id INTEGER REFERENCES product(id), description TEXT,
    quantity_milli INTEGER NOT NULL,              -- thousandths; negative = return
    price_minor INTEGER NOT NULL, cost_minor INTEGER, -- of one unit
    discount_minor INTEGER NOT NULL DEFAULT 0, total_minor INTEGER NOT NULL
) STRICT;
CREATE INDEX receipt_line_by_receipt ON receipt_line(receipt_id, position);
CREATE INDEX receipt_line_by_product ON receipt_line(product_id);

CREATE TABLE activity (
    id INTEGER PRIMARY KEY, external_id TEXT, kind TEXT NOT NULL DEFAULT 'task',
    subject TEXT NOT NULL, subject_key TEXT NOT NULL,
    customer_id INTEGER REFERENCES customer(id),
    deal_id INTEGER REFERENCES deal(id),
    employee_id INTEGER REFERENCES employee(id),
    status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'done')),
    due_at TEXT, all_day INTEGER NOT NULL DEFAULT 0, reminder_minutes INTEGER, recurrence TEXT, priority TEXT,
    done_at TEXT, direction TEXT, duration_minutes INTEGER, outcome TEXT, notes TEXT,
    created_at TEXT NOT NULL, changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX activity_by_customer ON activity(customer_id, due_at);
CREATE INDEX activity_by_deal ON activity(deal_id, status, due_at);
CREATE INDEX activity_planned ON activity(due_at) WHERE status = 'planned';
CREATE INDEX activity_by_external ON activity(external_id) WHERE external_id IS NOT NULL;
CREATE TABLE activity_check (
    activity_id INTEGER NOT NULL REFERENCES activity(id), position INTEGER NOT NULL,
    text TEXT NOT NULL, done INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (activity_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE feedback (
    id INTEGER PRIMARY KEY, external_id TEXT, customer_id INTEGER REFERENCES customer(id),
    given_on TEXT NOT NULL, kind TEXT NOT NULL,   -- nps (0-10), csat (1-5), complaint
    rating INTEGER, comment TEXT, status TEXT, resolved_on TEXT, created_at TEXT NOT NULL, changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX feedback_by_customer ON feedback(customer_id, given_on);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY, entity TEXT NOT NULL, record_id INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, added_at TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_by_record ON attachment(entity, record_id);
CREATE TABLE attachment_data (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE segment (
    id INTEGER PRIMARY KEY, entity TEXT NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL, filter TEXT NOT NULL,
    UNIQUE (entity, name_key)
) STRICT;
CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY, entity TEXT NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL, mapping TEXT NOT NULL,
    UNIQUE (entity, name_key)
) STRICT;

-- What search everywhere finds. id = record id * 16 + entity number; folded by us, so the tokenizer does nothing.
CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY, folded TEXT NOT NULL, roman TEXT NOT NULL, contact TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_text USING fts5(
    folded, roman, contact, content='search_entry', content_rowid='id', prefix='1 2 3', detail=column,
    tokenize="unicode61 remove_diacritics 0");
