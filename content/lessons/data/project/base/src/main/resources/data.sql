insert into stock (sku, pieces) values ('tea', 12), ('cup', 30);
