// The classes of the guide for portals, each saved where it says.
def page = new File(basedir, '../../../../docs/guides/portal.md')
def sources = new File(basedir, 'src/main/java/com/example')
sources.mkdirs()
(page.text =~ /(?s)<!-- service (\w+) -->\n```java\n(.*?)```/).each { found ->
  new File(sources, "${found[1]}.java").text = found[2]
}
return sources.list().length == 2
