package org.springframework.web.servlet.mvc;

public class ParameterizableViewController {
}
