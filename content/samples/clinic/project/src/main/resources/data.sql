insert into doctors (name, speciality, opens, closes) values ('Ines Weber', 'GENERAL', '08:00', '16:00');
insert into doctors (name, speciality, opens, closes) values ('Chen Yu', 'CARDIOLOGY', '10:00', '18:00');
insert into patients (name, born, phone, insurance) values ('Ada Moreau', '1984-05-02', '555-0101', 'PUBLIC');
