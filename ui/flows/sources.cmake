# SPDX-License-Identifier: Apache-2.0
list(APPEND TOKENRY_UI_SOURCES
     flows/detailsflow.cpp
     flows/detailsflow.h
     flows/endflow.cpp
     flows/endflow.h
     flows/listpresenter.cpp
     flows/listpresenter.h
     flows/windowdialogs.cpp
     flows/windowdialogs.h
  flows/createflow.cpp
  flows/createflow.h
  flows/credentialsaver.cpp
  flows/credentialsaver.h
  flows/secretclipboard.cpp
  flows/secretclipboard.h
  flows/secrethandover.cpp
  flows/secrethandover.h
  flows/secretmimedata.cpp
  flows/secretmimedata.h
  flows/deleteflow.cpp
  flows/deleteflow.h
  flows/exportflow.cpp
  flows/exportflow.h
  flows/findflow.cpp
  flows/reconcileflow.cpp
  flows/reconcileflow.h
  flows/findflow.h)
