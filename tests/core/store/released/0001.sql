BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE audit (
	id CHAR(32) NOT NULL, 
	entity VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	field VARCHAR NOT NULL, 
	old JSON, 
	new JSON, 
	at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	desk VARCHAR NOT NULL, 
	CONSTRAINT pk_audit PRIMARY KEY (id)
);
INSERT INTO "audit" VALUES('01a20386506c7aa4a97c9dadb41aad1e','setting','salt','value',NULL,'"17279e667e7a423e9f22ac7fdc3fdd65"','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "audit" VALUES('01a2038651887af0874d29e2343a816c','driver','01a20386-517a-7d42-9938-0049fb2f9d10','',NULL,'{"id": "01a20386-517a-7d42-9938-0049fb2f9d10", "name": "Водитель 417", "phones": ["+7 700 000 0417"], "citizenship": "", "licence_until": null, "card_until": null, "carrier": null, "note": ""}','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "audit" VALUES('01a20386519877b58a0083272b2a1ac6','customer','01a20386-517b-7aab-b98b-e53397bc8e86','',NULL,'{"id": "01a20386-517b-7aab-b98b-e53397bc8e86", "name": "Клиент 417", "phones": [], "free_hours": null, "rate_per_day": null, "currency": ""}','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "audit" VALUES('01a2038651a775388697b3b3ed84b0a2','truck','01a20386-5179-7d39-8463-4a40a3c0df7c','',NULL,'{"id": "01a20386-5179-7d39-8463-4a40a3c0df7c", "plate": "417 AK 07", "kind": "", "trailer": "", "vin": "", "carrier": null, "phone": "", "note": ""}','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "audit" VALUES('01a2038651b5770986db148acbfb2c4c','trip','01a20386-517c-7eea-920b-8347def809c4','',NULL,'{"id": "01a20386-517c-7eea-920b-8347def809c4", "ref": "R-417", "truck": "01a20386-5179-7d39-8463-4a40a3c0df7c", "destination": "Самара", "crossings": ["syrym"], "direction": "out", "trailer": "", "driver": "01a20386-517a-7d42-9938-0049fb2f9d10", "origin": "Орал", "planned_departure": null, "promised_at": {"$at": "2026-11-21T13:00:00+00:00"}, "round_ref": "", "empty": false}','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "audit" VALUES('01a2038651c575ed8fdd9216b7656e35','shipment','01a20386-51b6-7e6a-9c21-2ef6bc17029d','',NULL,'{"id": "01a20386-51b6-7e6a-9c21-2ef6bc17029d", "trip": "01a20386-517c-7eea-920b-8347def809c4", "order": "Z-417", "customer": "01a20386-517b-7aab-b98b-e53397bc8e86", "cargo": "", "hs_codes": [], "weight_kg": null, "consignee": "", "destination": "", "deadline": null, "promised_at": null}','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "audit" VALUES('01a2038651db70e88f32b867c2a391bc','driver','01a20386-51d8-7d2d-a157-ddcf657c00ed','',NULL,'{"id": "01a20386-51d8-7d2d-a157-ddcf657c00ed", "name": "Водитель 902", "phones": ["+7 700 000 0902"], "citizenship": "", "licence_until": null, "card_until": null, "carrier": null, "note": ""}','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "audit" VALUES('01a2038651dc7f8f8db2112580b1930f','customer','01a20386-51d9-7895-85d3-4beadff63a9f','',NULL,'{"id": "01a20386-51d9-7895-85d3-4beadff63a9f", "name": "Клиент 902", "phones": [], "free_hours": null, "rate_per_day": null, "currency": ""}','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "audit" VALUES('01a2038651dd77bc9827cf0114a9dedc','truck','01a20386-51d7-78f7-8040-b880ce7d09e5','',NULL,'{"id": "01a20386-51d7-78f7-8040-b880ce7d09e5", "plate": "902 BC 07", "kind": "", "trailer": "", "vin": "", "carrier": null, "phone": "", "note": ""}','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "audit" VALUES('01a2038651e37cdaaf7bebda86269b49','trip','01a20386-51da-75c5-889d-d2c60367f0a2','',NULL,'{"id": "01a20386-51da-75c5-889d-d2c60367f0a2", "ref": "R-902", "truck": "01a20386-51d7-78f7-8040-b880ce7d09e5", "destination": "Самара", "crossings": ["syrym"], "direction": "out", "trailer": "", "driver": "01a20386-51d8-7d2d-a157-ddcf657c00ed", "origin": "Орал", "planned_departure": null, "promised_at": {"$at": "2026-11-21T13:00:00+00:00"}, "round_ref": "", "empty": false}','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "audit" VALUES('01a2038651e57e6a9772ec8408ea4eb6','shipment','01a20386-51e4-7056-8d22-92760e99d87f','',NULL,'{"id": "01a20386-51e4-7056-8d22-92760e99d87f", "trip": "01a20386-51da-75c5-889d-d2c60367f0a2", "order": "Z-902", "customer": "01a20386-51d9-7895-85d3-4beadff63a9f", "cargo": "", "hs_codes": [], "weight_kg": null, "consignee": "", "destination": "", "deadline": null, "promised_at": null}','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "audit" VALUES('01a2038652067003be9db8eb2451cb53','driver','01a20386-5203-7346-bfb6-0735c6c8ef09','',NULL,'{"id": "01a20386-5203-7346-bfb6-0735c6c8ef09", "name": "Водитель 233", "phones": ["+7 700 000 0233"], "citizenship": "", "licence_until": null, "card_until": null, "carrier": null, "note": ""}','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "audit" VALUES('01a20386520a7e88854c651b8eb0ac3e','customer','01a20386-5204-7ecd-8446-9f7abc6c334e','',NULL,'{"id": "01a20386-5204-7ecd-8446-9f7abc6c334e", "name": "Клиент 233", "phones": [], "free_hours": null, "rate_per_day": null, "currency": ""}','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "audit" VALUES('01a20386520c720fa74376d7283a1b51','truck','01a20386-5202-7c1a-8ad4-55fd55a95cdb','',NULL,'{"id": "01a20386-5202-7c1a-8ad4-55fd55a95cdb", "plate": "233 DD 07", "kind": "", "trailer": "", "vin": "", "carrier": null, "phone": "", "note": ""}','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "audit" VALUES('01a20386520e76558de9b9ae30a1f6c4','trip','01a20386-5205-7c63-9e25-50c2e1c5b4bf','',NULL,'{"id": "01a20386-5205-7c63-9e25-50c2e1c5b4bf", "ref": "R-233", "truck": "01a20386-5202-7c1a-8ad4-55fd55a95cdb", "destination": "Самара", "crossings": ["syrym"], "direction": "out", "trailer": "", "driver": "01a20386-5203-7346-bfb6-0735c6c8ef09", "origin": "Орал", "planned_departure": null, "promised_at": {"$at": "2026-11-21T13:00:00+00:00"}, "round_ref": "", "empty": false}','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "audit" VALUES('01a20386521c7f2aa096cdc8dfa0a784','shipment','01a20386-5212-7d49-a348-6df28fb65b13','',NULL,'{"id": "01a20386-5212-7d49-a348-6df28fb65b13", "trip": "01a20386-5205-7c63-9e25-50c2e1c5b4bf", "order": "Z-233", "customer": "01a20386-5204-7ecd-8446-9f7abc6c334e", "cargo": "", "hs_codes": [], "weight_kg": null, "consignee": "", "destination": "", "deadline": null, "promised_at": null}','2026-11-20 09:20:00.000000','','desk-1');
CREATE TABLE carriers (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	name_key VARCHAR NOT NULL, 
	dispatcher VARCHAR NOT NULL, 
	phones JSON NOT NULL, 
	own BOOLEAN NOT NULL, 
	note VARCHAR NOT NULL, 
	written_at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	desk VARCHAR NOT NULL, 
	CONSTRAINT pk_carriers PRIMARY KEY (id), 
	CONSTRAINT uq_carriers_name_key UNIQUE (name_key)
);
CREATE TABLE customers (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	name_key VARCHAR NOT NULL, 
	phones JSON NOT NULL, 
	free_hours DOUBLE, 
	rate_per_day DOUBLE, 
	currency VARCHAR NOT NULL, 
	written_at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	desk VARCHAR NOT NULL, 
	CONSTRAINT pk_customers PRIMARY KEY (id), 
	CONSTRAINT ck_customers_free_hours CHECK (free_hours >= 0), 
	CONSTRAINT ck_customers_rate_per_day CHECK (rate_per_day >= 0), 
	CONSTRAINT uq_customers_name_key UNIQUE (name_key)
);
INSERT INTO "customers" VALUES('01a20386517b7aabb98be53397bc8e86','Клиент 417','клиент 417','[]',NULL,NULL,'','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "customers" VALUES('01a2038651d9789585d34beadff63a9f','Клиент 902','клиент 902','[]',NULL,NULL,'','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "customers" VALUES('01a2038652047ecd84469f7abc6c334e','Клиент 233','клиент 233','[]',NULL,NULL,'','2026-11-20 09:20:00.000000','','desk-1');
CREATE TABLE drivers (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	name_key VARCHAR NOT NULL, 
	phones JSON NOT NULL, 
	citizenship VARCHAR NOT NULL, 
	licence_until DATE, 
	card_until DATE, 
	carrier CHAR(32), 
	note VARCHAR NOT NULL, 
	written_at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	desk VARCHAR NOT NULL, 
	CONSTRAINT pk_drivers PRIMARY KEY (id), 
	CONSTRAINT fk_drivers_carrier_carriers FOREIGN KEY(carrier) REFERENCES carriers (id)
);
INSERT INTO "drivers" VALUES('01a20386517a7d4299380049fb2f9d10','Водитель 417','водитель 417','["+7 700 000 0417"]','',NULL,NULL,NULL,'','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "drivers" VALUES('01a2038651d87d2da157ddcf657c00ed','Водитель 902','водитель 902','["+7 700 000 0902"]','',NULL,NULL,NULL,'','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "drivers" VALUES('01a2038652037346bfb60735c6c8ef09','Водитель 233','водитель 233','["+7 700 000 0233"]','',NULL,NULL,NULL,'','2026-11-20 09:20:00.000000','','desk-1');
CREATE TABLE episodes (
	id CHAR(32) NOT NULL, 
	"key" VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	since DATETIME NOT NULL, 
	raised_at DATETIME NOT NULL, 
	severity DOUBLE NOT NULL, 
	trip CHAR(32), 
	crossing VARCHAR, 
	direction VARCHAR, 
	"values" JSON NOT NULL, 
	closed_at DATETIME, 
	acknowledged_at DATETIME, 
	acknowledged_by VARCHAR NOT NULL, 
	snoozed_until DATETIME, 
	snooze_reason VARCHAR NOT NULL, 
	written_at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	desk VARCHAR NOT NULL, 
	CONSTRAINT pk_episodes PRIMARY KEY (id), 
	CONSTRAINT fk_episodes_trip_trips FOREIGN KEY(trip) REFERENCES trips (id)
);
INSERT INTO "episodes" VALUES('7227e938bb3f5c2a8b9587908ad0282f','refused|01a20386-51da-75c5-889d-d2c60367f0a2|','refused','act','2026-11-20 02:00:00.000000','2026-11-20 09:20:00.000000',0.0,'01a2038651da75c5889dd2c60367f0a2','syrym','out','{"plate": "902 BC 07", "how": "refused", "reason": "D01", "side": "exit_post", "crossing": "syrym", "hours": 7.333333333333333}',NULL,NULL,'',NULL,'','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "episodes" VALUES('a2d1d623b4f158359d3d57632d84dfa3','crossing|syrym:out|jam','crossing','warn','2026-11-20 09:20:00.000000','2026-11-20 09:20:00.000000',2.10598767416711574185e+01,NULL,'syrym','out','{"state": "jam", "now": "jam", "crossing": "syrym", "direction": "out", "hours": 0.0, "q10": 6.874841052504465, "q90": 80.56020455744353, "waiting": 1, "trips": 1}',NULL,NULL,'',NULL,'','2026-11-20 09:20:00.000000','','desk-1');
CREATE TABLE events (
	id CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	trip CHAR(32), 
	occurred_at DATETIME NOT NULL, 
	earliest DATETIME, 
	latest DATETIME, 
	heard_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	said_at DATETIME, 
	crossing VARCHAR, 
	direction VARCHAR, 
	side VARCHAR, 
	km_to_barrier DOUBLE, 
	vehicles_ahead INTEGER, 
	lat DOUBLE, 
	lon DOUBLE, 
	place VARCHAR NOT NULL, 
	reason VARCHAR, 
	due_at DATETIME, 
	other VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	raw VARCHAR NOT NULL, 
	replaces CHAR(32), 
	withdrawn BOOLEAN NOT NULL, 
	written_at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	desk VARCHAR NOT NULL, 
	CONSTRAINT pk_events PRIMARY KEY (id), 
	CONSTRAINT ck_events_km_to_barrier CHECK (km_to_barrier >= 0), 
	CONSTRAINT ck_events_lat CHECK (lat >= -90 AND lat <= 90), 
	CONSTRAINT ck_events_lon CHECK (lon >= -180 AND lon <= 180), 
	CONSTRAINT ck_events_range CHECK (earliest IS NULL OR latest IS NULL OR earliest <= latest), 
	CONSTRAINT ck_events_replaces CHECK (replaces <> id), 
	CONSTRAINT ck_events_vehicles_ahead CHECK (vehicles_ahead >= 0), 
	CONSTRAINT ck_events_withdrawn CHECK (NOT withdrawn OR replaces IS NOT NULL), 
	CONSTRAINT fk_events_replaces_events FOREIGN KEY(replaces) REFERENCES events (id), 
	CONSTRAINT fk_events_trip_trips FOREIGN KEY(trip) REFERENCES trips (id)
);
INSERT INTO "events" VALUES('01a2038651ce7ee0bdb2604cd0129a4d','loaded','01a20386517c7eea920b8347def809c4','2026-11-19 03:00:00.000000',NULL,NULL,'2026-11-19 03:00:00.000000','driver',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,'','','',NULL,0,'2026-11-19 03:00:00.000000','','desk-1');
INSERT INTO "events" VALUES('01a2038651d17074bfa3d389459bf428','departed','01a20386517c7eea920b8347def809c4','2026-11-19 04:00:00.000000',NULL,NULL,'2026-11-19 04:00:00.000000','driver',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,'','','',NULL,0,'2026-11-19 04:00:00.000000','','desk-1');
INSERT INTO "events" VALUES('01a2038651d27af6a16615706a886d53','joined_queue','01a20386517c7eea920b8347def809c4','2026-11-20 03:05:00.000000',NULL,NULL,'2026-11-20 03:05:00.000000','driver',NULL,'syrym',NULL,NULL,13.0,NULL,NULL,NULL,'',NULL,NULL,'','','417 очередь сырым 13км 08:05',NULL,0,'2026-11-20 03:05:00.000000','','desk-1');
INSERT INTO "events" VALUES('01a2038651f773ae8008389655c3199e','joined_queue','01a2038651da75c5889dd2c60367f0a2','2026-11-19 05:00:00.000000',NULL,NULL,'2026-11-19 05:00:00.000000','driver',NULL,'syrym',NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,'','','',NULL,0,'2026-11-19 05:00:00.000000','','desk-1');
INSERT INTO "events" VALUES('01a2038651f873b2a07650ef9df74810','refused','01a2038651da75c5889dd2c60367f0a2','2026-11-20 02:00:00.000000',NULL,NULL,'2026-11-20 02:00:00.000000','driver',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','D01',NULL,'','нет ДОПП, Водитель 902 ждёт','',NULL,0,'2026-11-20 02:00:00.000000','','desk-1');
INSERT INTO "events" VALUES('01a203865227766c99aa7238fb465048','departed','01a2038652057c639e2550c2e1c5b4bf','2026-11-18 01:00:00.000000',NULL,NULL,'2026-11-18 01:00:00.000000','driver',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,'','','',NULL,0,'2026-11-18 01:00:00.000000','','desk-1');
INSERT INTO "events" VALUES('01a203865228710b9dd0322cc702522f','delivered','01a2038652057c639e2550c2e1c5b4bf','2026-11-19 15:00:00.000000',NULL,NULL,'2026-11-19 15:00:00.000000','driver',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL,NULL,'','','',NULL,0,'2026-11-19 15:00:00.000000','','desk-1');
INSERT INTO "events" VALUES('01a2038655507e559aac19e38d647392','reminder','01a2038651da75c5889dd2c60367f0a2','2026-11-20 09:20:00.000000',NULL,NULL,'2026-11-20 09:20:00.000000','dispatcher',NULL,NULL,'out',NULL,NULL,NULL,NULL,NULL,'',NULL,'2026-11-20 11:00:00.000000','','позвонить 16:00','902 позвонить 16:00',NULL,0,'2026-11-20 09:20:00.000000','','desk-1');
CREATE TABLE forecasts (
	id CHAR(32) NOT NULL, 
	trip CHAR(32) NOT NULL, 
	crossing VARCHAR NOT NULL, 
	direction VARCHAR NOT NULL, 
	issued_at DATETIME NOT NULL, 
	cause VARCHAR NOT NULL, 
	joined_at DATETIME, 
	wait JSON, 
	arrival JSON, 
	state VARCHAR NOT NULL, 
	written_at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	desk VARCHAR NOT NULL, 
	CONSTRAINT pk_forecasts PRIMARY KEY (id), 
	CONSTRAINT fk_forecasts_trip_trips FOREIGN KEY(trip) REFERENCES trips (id)
);
INSERT INTO "forecasts" VALUES('01a20386578d7b55b1feec90004fbf6c','01a20386517c7eea920b8347def809c4','syrym','out','2026-11-20 09:20:00.000000','joined','2026-11-20 03:05:00.000000','[7.395, 8.63, 11.597, 15.252, 18.877, 22.488, 27.895, 35.486, 48.225, 78.508, 122.7]','[4.442, 5.717, 8.715, 17.294, 22.683, 27.783, 32.258, 39.795, 55.734, 83.16, 126.1]','jam','2026-11-20 09:20:00.000000','','desk-1');
CREATE TABLE readings (
	id CHAR(32) NOT NULL, 
	crossing VARCHAR NOT NULL, 
	direction VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	observed_at DATETIME NOT NULL, 
	heard_at DATETIME NOT NULL, 
	source VARCHAR NOT NULL, 
	value DOUBLE, 
	unit VARCHAR NOT NULL, 
	day DATE, 
	klass VARCHAR, 
	entered_at DATETIME, 
	left_at DATETIME, 
	from_at DATETIME, 
	to_at DATETIME, 
	side VARCHAR, 
	subject VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	raw VARCHAR NOT NULL, 
	replaces CHAR(32), 
	withdrawn BOOLEAN NOT NULL, 
	written_at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	desk VARCHAR NOT NULL, 
	CONSTRAINT pk_readings PRIMARY KEY (id), 
	CONSTRAINT ck_readings_replaces CHECK (replaces <> id), 
	CONSTRAINT ck_readings_value CHECK (value >= 0 OR kind IN ('lag', 'notice')), 
	CONSTRAINT ck_readings_withdrawn CHECK (NOT withdrawn OR replaces IS NOT NULL), 
	CONSTRAINT fk_readings_replaces_readings FOREIGN KEY(replaces) REFERENCES readings (id)
);
INSERT INTO "readings" VALUES('01a203865472781695ff233726ea63a4','syrym','out','queue_km','2026-11-20 09:20:00.000000','2026-11-20 09:20:00.000000','dispatcher',8.0,'km',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','','','сырым 8 км',NULL,0,'2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "readings" VALUES('01a20386555f78e2acd13e78504b5d1e','syrym','out','board_vehicles','2026-11-20 05:00:00.000000','2026-11-20 05:00:00.000000','cargoruqsat',400.0,'vehicles',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','','','',NULL,0,'2026-11-20 05:00:00.000000','','desk-1');
INSERT INTO "readings" VALUES('01a2038655777779bc6f7a11018d1894','syrym','out','board_vehicles','2026-11-20 07:00:00.000000','2026-11-20 07:00:00.000000','cargoruqsat',410.0,'vehicles',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','','','',NULL,0,'2026-11-20 07:00:00.000000','','desk-1');
CREATE TABLE settings (
	"key" VARCHAR NOT NULL, 
	value JSON, 
	written_at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	desk VARCHAR NOT NULL, 
	CONSTRAINT pk_settings PRIMARY KEY ("key")
);
INSERT INTO "settings" VALUES('salt','"17279e667e7a423e9f22ac7fdc3fdd65"','2026-11-20 09:20:00.000000','','desk-1');
CREATE TABLE shipments (
	id CHAR(32) NOT NULL, 
	trip CHAR(32) NOT NULL, 
	"order" VARCHAR NOT NULL, 
	customer CHAR(32), 
	cargo VARCHAR NOT NULL, 
	hs_codes JSON NOT NULL, 
	weight_kg DOUBLE, 
	consignee VARCHAR NOT NULL, 
	destination VARCHAR NOT NULL, 
	deadline DATETIME, 
	promised_at DATETIME, 
	written_at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	desk VARCHAR NOT NULL, 
	CONSTRAINT pk_shipments PRIMARY KEY (id), 
	CONSTRAINT ck_shipments_weight_kg CHECK (weight_kg >= 0), 
	CONSTRAINT fk_shipments_customer_customers FOREIGN KEY(customer) REFERENCES customers (id), 
	CONSTRAINT fk_shipments_trip_trips FOREIGN KEY(trip) REFERENCES trips (id), 
	CONSTRAINT uq_shipments_trip_order UNIQUE (trip, "order")
);
INSERT INTO "shipments" VALUES('01a2038651b67e6a9c212ef6bc17029d','01a20386517c7eea920b8347def809c4','Z-417','01a20386517b7aabb98be53397bc8e86','','[]',NULL,'','',NULL,NULL,'2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "shipments" VALUES('01a2038651e470568d2292760e99d87f','01a2038651da75c5889dd2c60367f0a2','Z-902','01a2038651d9789585d34beadff63a9f','','[]',NULL,'','',NULL,NULL,'2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "shipments" VALUES('01a2038652127d49a3486df28fb65b13','01a2038652057c639e2550c2e1c5b4bf','Z-233','01a2038652047ecd84469f7abc6c334e','','[]',NULL,'','',NULL,NULL,'2026-11-20 09:20:00.000000','','desk-1');
CREATE TABLE sightings (
	id CHAR(32) NOT NULL, 
	reading CHAR(32) NOT NULL, 
	seen_at DATETIME NOT NULL, 
	heard_at DATETIME NOT NULL, 
	written_at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	desk VARCHAR NOT NULL, 
	CONSTRAINT pk_sightings PRIMARY KEY (id), 
	CONSTRAINT fk_sightings_reading_readings FOREIGN KEY(reading) REFERENCES readings (id), 
	CONSTRAINT uq_sightings_reading_seen_at UNIQUE (reading, seen_at)
);
INSERT INTO "sightings" VALUES('01a2038655767c7aa45cde6ee2f5c8e8','01a20386555f78e2acd13e78504b5d1e','2026-11-20 06:00:00.000000','2026-11-20 06:00:00.000000','2026-11-20 09:20:00.000000','','desk-1');
CREATE TABLE sources (
	id CHAR(32) NOT NULL, 
	source VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	ok BOOLEAN NOT NULL, 
	problem VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	desk VARCHAR NOT NULL, 
	CONSTRAINT pk_sources PRIMARY KEY (id)
);
CREATE TABLE trips (
	id CHAR(32) NOT NULL, 
	ref VARCHAR NOT NULL, 
	truck CHAR(32) NOT NULL, 
	trailer VARCHAR NOT NULL, 
	driver CHAR(32), 
	origin VARCHAR NOT NULL, 
	destination VARCHAR NOT NULL, 
	crossings JSON NOT NULL, 
	direction VARCHAR NOT NULL, 
	planned_departure DATETIME, 
	promised_at DATETIME, 
	round_ref VARCHAR NOT NULL, 
	empty BOOLEAN NOT NULL, 
	written_at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	desk VARCHAR NOT NULL, 
	CONSTRAINT pk_trips PRIMARY KEY (id), 
	CONSTRAINT fk_trips_driver_drivers FOREIGN KEY(driver) REFERENCES drivers (id), 
	CONSTRAINT fk_trips_truck_trucks FOREIGN KEY(truck) REFERENCES trucks (id), 
	CONSTRAINT uq_trips_ref UNIQUE (ref)
);
INSERT INTO "trips" VALUES('01a20386517c7eea920b8347def809c4','R-417','01a2038651797d3984634a40a3c0df7c','','01a20386517a7d4299380049fb2f9d10','Орал','Самара','["syrym"]','out',NULL,'2026-11-21 13:00:00.000000','',0,'2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "trips" VALUES('01a2038651da75c5889dd2c60367f0a2','R-902','01a2038651d778f78040b880ce7d09e5','','01a2038651d87d2da157ddcf657c00ed','Орал','Самара','["syrym"]','out',NULL,'2026-11-21 13:00:00.000000','',0,'2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "trips" VALUES('01a2038652057c639e2550c2e1c5b4bf','R-233','01a2038652027c1a8ad455fd55a95cdb','','01a2038652037346bfb60735c6c8ef09','Орал','Самара','["syrym"]','out',NULL,'2026-11-21 13:00:00.000000','',0,'2026-11-20 09:20:00.000000','','desk-1');
CREATE TABLE trucks (
	id CHAR(32) NOT NULL, 
	plate VARCHAR NOT NULL, 
	plate_key VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	trailer VARCHAR NOT NULL, 
	vin VARCHAR NOT NULL, 
	carrier CHAR(32), 
	phone VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	written_at DATETIME NOT NULL, 
	author VARCHAR NOT NULL, 
	desk VARCHAR NOT NULL, 
	CONSTRAINT pk_trucks PRIMARY KEY (id), 
	CONSTRAINT fk_trucks_carrier_carriers FOREIGN KEY(carrier) REFERENCES carriers (id), 
	CONSTRAINT uq_trucks_plate_key UNIQUE (plate_key)
);
INSERT INTO "trucks" VALUES('01a2038651797d3984634a40a3c0df7c','417 AK 07','417AK07','','','',NULL,'','','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "trucks" VALUES('01a2038651d778f78040b880ce7d09e5','902 BC 07','902BC07','','','',NULL,'','','2026-11-20 09:20:00.000000','','desk-1');
INSERT INTO "trucks" VALUES('01a2038652027c1a8ad455fd55a95cdb','233 DD 07','233DD07','','','',NULL,'','','2026-11-20 09:20:00.000000','','desk-1');
CREATE INDEX ix_audit_at ON audit (at);
CREATE INDEX ix_audit_key ON audit ("key");
CREATE INDEX ix_readings_crossing_entered_at ON readings (crossing, entered_at);
CREATE INDEX ix_readings_observed_at ON readings (observed_at);
CREATE INDEX ix_readings_replaces ON readings (replaces);
CREATE INDEX ix_readings_series ON readings (day, crossing, direction, kind, klass, source, subject, observed_at, id);
CREATE INDEX ix_sources_source_at ON sources (source, at);
CREATE INDEX ix_drivers_carrier ON drivers (carrier);
CREATE INDEX ix_drivers_name_key ON drivers (name_key);
CREATE INDEX ix_sightings_seen ON sightings (seen_at, heard_at, reading);
CREATE INDEX ix_trucks_carrier ON trucks (carrier);
CREATE INDEX ix_trips_driver ON trips (driver);
CREATE INDEX ix_trips_truck ON trips (truck);
CREATE INDEX ix_episodes_closed_at ON episodes (closed_at);
CREATE INDEX ix_episodes_key ON episodes ("key");
CREATE INDEX ix_episodes_trip ON episodes (trip);
CREATE INDEX ix_events_kind_occurred_at ON events (kind, occurred_at);
CREATE INDEX ix_events_occurred_at ON events (occurred_at);
CREATE INDEX ix_events_replaces ON events (replaces);
CREATE INDEX ix_events_trip_occurred_at ON events (trip, occurred_at);
CREATE INDEX ix_forecasts_issued_at ON forecasts (issued_at);
CREATE INDEX ix_forecasts_trip_issued_at ON forecasts (trip, issued_at);
CREATE INDEX ix_shipments_customer ON shipments (customer);
COMMIT;
