# Run by cpack for each package. The members of a .deb have the modes of cpack's own temporary files, thus the umask of whoever
# builds it; ar's deterministic mode writes the same for all.
foreach(package IN LISTS CPACK_PACKAGE_FILES)
  if(package MATCHES "\\.deb$")
    execute_process(COMMAND sh -ec [[
        folder=$(mktemp -d); trap 'rm -r "$folder"' EXIT; cd "$folder"
        members=$(ar t "$1")
        ar x "$1"
        rm "$1"
        ar qcD "$1" $members]] sh ${package} COMMAND_ERROR_IS_FATAL ANY)
  endif()
endforeach()
